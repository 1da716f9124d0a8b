/**
 * The one word that the guard itself needs, in the two languages that it has by heart: the permanent control
 * stands on every page, where a returning visitor downloads no language. In the others it is loaded.
 */
export declare const SETTINGS: Readonly<Record<string, string>>;
/**
 * The language that is asked for: of the config, else of the page, else English (BCP 47). Its primary part
 * names a module, but for Brazil's Portuguese, which has its own.
 */
export declare function noticeLanguage(tag?: string): string;
