/**
 * The one set of tokens. Colours follow the page's `color-scheme`; there is none for a single button, so
 * that accept and reject cannot be told apart (R-LAW-08).
 */
export declare const tokens: string;
