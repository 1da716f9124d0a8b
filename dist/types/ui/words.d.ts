import type { Category } from '../core/config.js';
import type { CategoryTexts, Locale } from '../core/texts.js';
import type { ConsentManager } from '../manager.js';
/** The words of the notice's language, with the site's own in place of the shipped ones. */
export declare function loadWords({ config: { language, texts } }: ConsentManager): Promise<Locale>;
/** Fills in what stands in braces: `{controller}`. */
export declare function fill(text: string, values: Readonly<Record<string, string>>): string;
/** What a category is called and is for: in the site's own words, else in ours, else by its id. */
export declare function categoryWords(words: Locale, { id, label, description }: Category): CategoryTexts;
