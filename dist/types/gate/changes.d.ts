/**
 * Calls `act` some moments after elements have come or gone, once for all of it: who is in no hurry looks at
 * the page once, and not at each of its nodes. Returns what ends that.
 */
export declare function afterChanges(root: Node, act: () => void): () => void;
