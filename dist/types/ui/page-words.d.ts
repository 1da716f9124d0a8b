import type { PageTexts } from '../core/texts.js';
import type { ConsentManager } from '../manager.js';
/** The words that few pages need, with the site's own in place of the shipped ones. */
export declare function loadPageWords({ config: { language, texts } }: ConsentManager): Promise<PageTexts>;
/** Of `texts` that the notice does not know, those that nobody else knows either. */
export declare function warnOfUnknown(texts: object, words: object, language: string | undefined): Promise<void>;
