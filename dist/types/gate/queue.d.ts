/** A released script, and whom to tell when it fails. */
type Entry = [script: HTMLScriptElement, onError: (error: Error) => void];
/**
 * Runs a released script as the page meant it: an async one at once, the others one after another in the
 * page's order (deferred ones and modules last), while all of them download together.
 */
export declare function addScript(...entry: Entry): void;
export {};
