/**
 * The one word that the guard itself needs, by language: the permanent control stands on every page,
 * where a returning visitor downloads no language. Its keys are the languages that are shipped.
 */
const SETTINGS = {
    en: 'Cookie settings',
    nl: 'Cookie-instellingen',
};
/** The shipped language nearest to a BCP 47 tag: itself, else its primary language, else English. */
function shippedLanguage(tag) {
    return [tag, tag.split('-')[0]].find((id) => Object.hasOwn(SETTINGS, id)) ?? 'en';
}
/** The page's own language, or the one that the config names. */
function noticeLanguage(configured) {
    return shippedLanguage(configured ?? document.documentElement.lang);
}

export { SETTINGS, noticeLanguage, shippedLanguage };
