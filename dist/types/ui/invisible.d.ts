/**
 * Gives notice when a blocker has made a modal dialog invisible: while it is open, nothing else in the
 * page can be used. No event tells of that, so it takes a look now and then. Returns what ends the watch.
 */
export declare function whenInvisible(dialog: HTMLDialogElement, tell: () => void): () => void;
