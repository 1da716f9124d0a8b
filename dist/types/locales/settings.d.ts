/**
 * The one word that the guard itself needs, by language: the permanent control stands on every page,
 * where a returning visitor downloads no language. Its keys are the languages that are shipped.
 */
export declare const SETTINGS: Readonly<Record<string, string>>;
/** The shipped language nearest to a BCP 47 tag: itself, else its primary language, else English. */
export declare function shippedLanguage(tag: string): string;
/** The page's own language, or the one that the config names. */
export declare function noticeLanguage(configured?: string): string;
