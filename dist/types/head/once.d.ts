/** What the visitor asked to load once on this page, before it was loaded again: services and hosts. */
export declare function takeOnce(): string[];
/** Reloads the page, with leave for this service or host to load once. */
export declare function reloadWith(name: string): void;
