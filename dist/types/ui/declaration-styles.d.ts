/**
 * It stands in a page's own text, and looks like it: every colour is made of the text's, so that it can be
 * read on any ground, and none of the notice's, which may be a box of other colours.
 */
export declare const declarationStyles: string;
