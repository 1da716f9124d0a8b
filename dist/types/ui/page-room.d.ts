/**
 * While a layer covers the window's end, the page gets as much room behind its own end, so that its last
 * line can be read and what has the focus is not covered (WCAG 2.4.11). Returns what takes it back.
 */
export declare function keepPageReadable(layer: HTMLElement): () => void;
