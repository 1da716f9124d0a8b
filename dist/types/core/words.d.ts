import type { Category } from './config.js';
import type { CategoryTexts, Locale } from './texts.js';
/** Fills in what stands in braces: `{controller}`. */
export declare function fill(text: string, values: Readonly<Record<string, string>>): string;
/** What a category is called and is for: in the site's own words, else in ours, else by its id. */
export declare function categoryWords(words: Locale, { id, label, description }: Category): CategoryTexts;
