import type { Locale } from '../core/texts.js';
/** Loads the words of a shipped language. */
export declare function loadLocale(language: string): Promise<Locale>;
