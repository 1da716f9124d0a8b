/**
 * The id that decides about an element with these labels, and whether it may run now; nothing for an
 * element of our own, which has none and holds itself.
 */
export type Judge = (category?: string, service?: string) => [id?: string, mayRun?: boolean];
/** Told of a labelled element that was never held, or could not be released. */
type Report = (code: 'unguarded' | 'release', error: Error, element: Element) => void;
/**
 * Holds the labelled elements of the page, those parsed and those that arrive later. The returned
 * function judges them all again: it releases what may run now, and holds what no longer may.
 * `ran` takes the ids of which something was released. The gate itself knows no config, no cookie and no category.
 */
export declare function startGate(judgeLabels: Judge, ran: Set<string>, tell: Report): () => void;
export {};
