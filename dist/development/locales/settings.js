/**
 * The one word that the guard itself needs, in the two languages that it has by heart: the permanent control
 * stands on every page, where a returning visitor downloads no language. In the others it is loaded.
 */
const SETTINGS = {
    en: 'Cookie settings',
    nl: 'Cookie-instellingen',
};
/**
 * The language that is asked for: of the config, else of the page, else English (BCP 47). Its primary part
 * names a module, but for Brazil's Portuguese, which has its own.
 */
function noticeLanguage(tag = document.documentElement.lang) {
    return /^(pt-BR|\w\w)/.exec(tag)?.[0] ?? 'en';
}

export { SETTINGS, noticeLanguage };
