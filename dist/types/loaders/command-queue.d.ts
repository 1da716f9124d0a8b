/** A function that vendors put on the page until their script takes over: it keeps every call in `q`. */
export interface CommandQueue {
    (...call: unknown[]): void;
    q?: unknown[];
}
/** The queue on `window` of this name; one that is already there, with what it holds, stays. */
export declare function commandQueue(name: string): CommandQueue;
