import { needsConsent } from '../core/categories.js';
import { resolveConfig } from '../core/resolve-config.js';
import { loadLocale } from '../locales/index.js';
import { loadPageTexts } from '../locales/page/index.js';
import { noticeLanguage } from '../locales/settings.js';

/** The words of a notice that only informs. */
const INFORM = ['informTitle', 'informIntro', 'object', 'readMore', 'close'];
/** The words that the notice of a config takes from its language, for {@link noticeHash}. */
async function noticeWords(given) {
    const { language, categories } = 'tokens' in given ? given : resolveConfig(given);
    const { default: locale } = await loadLocale(noticeLanguage(language));
    if (categories.some(needsConsent))
        return locale;
    const { default: page } = await loadPageTexts(noticeLanguage(language));
    return Object.assign(Object.fromEntries(INFORM.map((key) => [key, page[key]])), locale);
}

export { noticeWords };
