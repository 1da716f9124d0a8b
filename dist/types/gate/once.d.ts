import type { ResolvedConfig } from '../core/config.js';
interface Manager {
    readonly config: ResolvedConfig;
    whenAllowed(id: string): Promise<void>;
}
/**
 * Lets one held frame or template load, whatever the answer; nothing is stored. Where the page's policy
 * stands in the way (`strict`), the page is loaded again with leave for this once, unless a form holds what
 * the visitor has typed: then it returns false, and nothing happens.
 */
export declare function loadOnce(element: HTMLElement, manager: Manager): boolean;
/** Tells one template from another, before and after the page is loaded again. */
export declare function textOf(element: Element): string;
export {};
