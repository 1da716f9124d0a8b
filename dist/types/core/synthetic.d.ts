import type { ResolvedConfig } from './config.js';
/**
 * Whether a click on what grants something counts. One that a script makes does once the visitor has done
 * something on the page, unless the config says otherwise.
 * @see https://html.spec.whatwg.org/multipage/interaction.html#the-useractivation-interface
 */
export declare function clickCounts({ isTrusted }: Event, { syntheticAccept }: ResolvedConfig): boolean;
