import { loadLocale } from '../locales/index.js';
import { noticeLanguage } from '../locales/settings.js';

/** The words of the notice's language, with the site's own in place of the shipped ones. */
async function loadWords({ config, words: coming }) {
    const { language, texts } = config;
    const { default: words } = await (coming ?? loadLocale(noticeLanguage(language)));
    if (texts)
        void import('./page-words.js').then(({ warnOfUnknown }) => warnOfUnknown(texts, words, language));
    return { ...words, ...texts };
}

export { loadWords };
