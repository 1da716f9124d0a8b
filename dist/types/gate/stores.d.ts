/**
 * Asks databases or caches to go; a module of its own, because few services keep any. A database that
 * withdrawn code holds open stays until the page is gone. Chromium and Firefox remember then that it was asked
 * to go, WebKit does not: the next page asks again, because a withdrawal leaves the answer unsealed (desk.ts).
 */
export declare function removeStores(kind: 'indexedDB' | 'cache', isGoing: (name: string) => boolean): Promise<void>;
/** Names of the site's databases or caches; none where this page cannot have any. */
export declare function namesOfStores(kind: 'indexedDB' | 'cache'): Promise<string[]>;
