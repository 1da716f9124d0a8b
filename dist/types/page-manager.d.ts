import type { ConsentManager } from './manager.js';
/** The manager that runs this page, if one was started. */
export declare function pageManager(): ConsentManager | undefined;
/** Makes a manager the page's own; false where there already is one. */
export declare function becomePageManager(manager: ConsentManager): boolean;
