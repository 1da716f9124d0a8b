import { loadLocale } from '../locales/index.js';
import { noticeLanguage } from '../locales/settings.js';

/** The words of the notice's language, with the site's own in place of the shipped ones. */
async function loadWords({ config }) {
    const { default: words } = await loadLocale(noticeLanguage(config.language));
    for (const key of Object.keys(config.texts ?? {})) {
        if (!Object.hasOwn(words, key))
            console.warn(`privacy-cookie-notice: texts.${key} is no text of the notice`);
    }
    return { ...words, ...config.texts };
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
