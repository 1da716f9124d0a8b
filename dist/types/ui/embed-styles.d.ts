/**
 * Of a placeholder, in a shadow root and in a held frame's own document alike. It takes the size that
 * it is given, from a column to a strip, and scrolls where that is too small.
 */
export declare const embedStyles: string;
