/** The elements seen so far, with whether it was while the page was being parsed. */
export declare const firstSeen: WeakMap<Element, boolean>;
/** The address that a held script waits to load, or nothing for an inline one. */
export declare function addressOf({ dataset, src }: HTMLScriptElement): string;
/** Whether it is to run as a module. */
export declare function isModule({ dataset }: HTMLScriptElement): boolean;
/**
 * Runs a held script where it stands, and resolves when it has run, has failed, or has kept the others
 * waiting for too long. Where it can, the very element runs: it keeps its listeners, its nonce, its place
 * in a framework's tree, and the text that Trusted Types let pass.
 */
export declare function runScript(held: HTMLScriptElement): Promise<void>;
/** A script like another that can start. */
export declare function copyOf(held: HTMLScriptElement): HTMLScriptElement;
