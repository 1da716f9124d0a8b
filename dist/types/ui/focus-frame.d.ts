/**
 * Moves the focus to a frame that is about to load. With the page that was in it, the focus goes from it
 * again in some engines: it is brought back, unless the visitor has gone on meanwhile.
 */
export declare function focusFrame(frame: HTMLIFrameElement): void;
