import type { PageTexts } from '../../core/texts.js';
/** Loads the words of the elements in a page's own text; in English where there are none of the language. */
export declare function loadPageTexts(language: string): Promise<{
    default: PageTexts;
}>;
