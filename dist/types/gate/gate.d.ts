/** What the gate asks and tells; it knows no config, no cookie and no category. */
export interface GateRules {
    /** The id that decides about an element with these labels, and whether it may run now. */
    judge(category?: string, service?: string): [id: string, mayRun: boolean];
    /** Takes the ids of which something was released. */
    readonly ran: Set<string>;
    /** Told of a labelled element that was never held, or could not be released. */
    report(code: 'unguarded' | 'release', error: Error, element: Element): void;
}
/**
 * Holds the labelled elements of the page, those parsed and those that arrive later. The returned
 * function judges them all again: it releases what may run now, and holds what no longer may.
 */
export declare function startGate(rules: GateRules): () => void;
