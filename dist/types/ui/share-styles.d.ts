/** It stands in the page's own text, on the page's own ground, so its colours are the page's too. */
export declare const shareStyles: string;
