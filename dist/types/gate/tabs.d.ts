/**
 * Calls `follow` when the answer may have changed elsewhere: another tab chose, this one came back to
 * the front, or the page was restored from the browser's memory. Returns what tells the other tabs.
 */
export declare function followOtherTabs(name: string, follow: () => void): () => void;
