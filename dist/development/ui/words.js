import { loadLocale } from '../locales/index.js';
import { noticeLanguage } from '../locales/settings.js';

/** The words of the notice's language, with the site's own in place of the shipped ones. */
async function loadWords({ config: { language, texts } }) {
    const { default: words } = await loadLocale(noticeLanguage(language));
    const others = Object.keys(texts ?? {}).filter((key) => !Object.hasOwn(words, key));
    if (others[0])
        void import('./page-words.js').then(({ warnOfUnknown }) => warnOfUnknown(others, language));
    return { ...words, ...texts };
}
/** Fills in what stands in braces: `{controller}`. */
function fill(text, values) {
    return text.replace(/\{(\w+)\}/g, (all, key) => (Object.hasOwn(values, key) ? values[key] : all));
}
/** What a category is called and is for: in the site's own words, else in ours, else by its id. */
function categoryWords(words, { id, label, description }) {
    const shipped = words.categories[id];
    const name = label ?? shipped?.label ?? id;
    return {
        label: name,
        purpose: description ?? shipped?.purpose ?? name,
        description: description ?? shipped?.description ?? '',
    };
}

export { categoryWords, fill, loadWords };
