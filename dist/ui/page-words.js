import { loadPageTexts } from '../locales/page/index.js';
import { noticeLanguage } from '../locales/settings.js';

/** The words that few pages need, with the site's own in place of the shipped ones. */
async function loadPageWords({ config: { language, texts } }) {
    return { ...(await loadPageTexts(noticeLanguage(language))).default, ...texts };
}
/** Of `texts` that the notice does not know, those that nobody else knows either. */
async function warnOfUnknown(keys, language) {
    const { default: words } = await loadPageTexts(noticeLanguage(language));
    for (const key of keys) {
        if (!Object.hasOwn(words, key))
            console.warn(`privacy-cookie-notice: texts.${key} is no text of the notice`);
    }
}

export { loadPageWords, warnOfUnknown };
