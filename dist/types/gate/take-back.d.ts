import type { ResolvedConfig } from '../core/config.js';
import type { RemainingItem } from '../core/events.js';
/**
 * Takes back what was withdrawn: removes the declared items of everything denied, and returns those that
 * remain. Where the page is about to reload, withdrawn code is kept from having the last word.
 */
export declare function takeBack(config: ResolvedConfig, granted: ReadonlySet<string>, reloads: boolean): RemainingItem[];
/** Whether a name fits an item's, in which `*` stands for any text. */
export declare function matches(pattern: string, name: string): boolean;
