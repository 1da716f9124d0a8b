import type { ConsentManager } from '../manager.js';
/** Elements that wait for several categories at once. */
export interface WaitForAll {
    readonly add: (element: HTMLElement, ids: readonly string[]) => void;
    /** For a copy of one of them. */
    readonly addCopy: (element: HTMLElement) => void;
    readonly follow: (manager: ConsentManager) => void;
}
/**
 * Our labels cannot say that an element waits for several categories: each such carries the first that is not
 * granted, and whenever the answer changes that is looked up anew, before the gate looks at the labels.
 */
export declare function waitForAll(): WaitForAll;
