/**
 * Resolves in a later task, in which the browser may first do what is more urgent, and once the parser is
 * done with an element: a script or template can be seen before its end has come over the network.
 */
export declare function whenParsed(element: Node & {
    async?: boolean;
}): Promise<void>;
/** Resolves when the next frame has been painted; in a background tab, when that comes to the front. */
export declare function nextPaint(): Promise<unknown>;
/** Acts once the page has been loaded and the browser has nothing better to do; WebKit tells of no such time. */
export declare function whenIdle(act: () => unknown): void;
