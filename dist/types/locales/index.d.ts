import type { Locale } from '../core/texts.js';
/** Loads the module of a language; of English where it is none that is shipped. */
export declare function loadLocale(language: string): Promise<{
    default: Locale;
}>;
