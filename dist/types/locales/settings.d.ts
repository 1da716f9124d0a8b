/**
 * The one word that the guard itself needs, by language: the permanent control stands on every page,
 * where a returning visitor downloads no language. Its keys are the languages that are shipped.
 */
export declare const SETTINGS: Readonly<Record<string, string>>;
/**
 * The shipped language nearest to the one that the config names, else to the page's own (BCP 47): itself,
 * else its primary language, else English.
 */
export declare function noticeLanguage(tag?: string): string;
