/**
 * While a layer covers the window's end, the page gets as much room behind its own end, so that its last
 * line can be read and what has the focus is not covered (WCAG 2.4.11). A page so short that the layer
 * covers nothing of it stays as it is. Returns what takes the room back.
 */
export declare function keepPageReadable(layer: HTMLElement, roomFor?: typeof roomAtEnd): () => void;
declare function roomAtEnd(wanted: number): string;
export {};
