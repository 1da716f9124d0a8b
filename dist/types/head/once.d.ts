/**
 * What the visitor asked to load once on this page: services and hosts. It came through the reload in
 * the history entry, which no other page, tab or visit can see, and is gone as soon as it is read.
 */
export declare function takeOnce(): string[];
/** Reloads the page, with leave for this service or host to load once. */
export declare function reloadWith(name: string): void;
