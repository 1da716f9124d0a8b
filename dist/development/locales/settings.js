/**
 * The one word that the guard itself needs, by language: the permanent control stands on every page,
 * where a returning visitor downloads no language. Its keys are the languages that are shipped.
 */
const SETTINGS = {
    en: 'Cookie settings',
    nl: 'Cookie-instellingen',
};
/**
 * The shipped language nearest to the one that the config names, else to the page's own (BCP 47): itself,
 * else its primary language, else English.
 */
function noticeLanguage(tag = document.documentElement.lang) {
    // A word, and nothing that every object has: a page's language may be called anything.
    return [tag, tag.split('-')[0], 'en'].find((id) => SETTINGS[id]?.big);
}

export { SETTINGS, noticeLanguage };
