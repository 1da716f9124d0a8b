import type { ResolvedConfig } from '../core/config.js';
import type { Head } from '../head/head.js';
/**
 * Whether what was granted has to wait for the page to be loaded again, because its policy stands in the
 * way : only if something of it is on this page. Then it is loaded again at once, unless the
 * config says `next`, or a form holds what the visitor has typed.
 */
export declare function reopens(config: ResolvedConfig, head: Head, granted: ReadonlySet<string>, newly: readonly string[]): boolean;
