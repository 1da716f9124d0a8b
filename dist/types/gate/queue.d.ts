/**
 * Runs a released script as the page meant it: an async one at once, the others one after another in the
 * page's order (deferred ones and modules last), while all of them download together. `onError` is told
 * of one that cannot run, and the others go on.
 */
export declare function addScript(script: HTMLScriptElement, onError: (error: Error) => void): void;
