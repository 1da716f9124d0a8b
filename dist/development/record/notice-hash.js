import { resolveConfig } from '../core/resolve-config.js';
import { categoryWords } from '../core/words.js';

/** Goes up when the layers put the same words before a visitor in another way. */
const COMPOSITION = 1;
/** Words of the categories are taken one by one. */
const ELSEWHERE = ['categories'];
/**
 * SHA-256, in hexadecimal, of {@link noticeText}: anybody can recompute it from the published config and a
 * language's words, in a browser and in Node alike. `null` where there is no WebCrypto: on plain http.
 * @see https://developer.mozilla.org/docs/Web/API/Crypto/subtle
 */
async function noticeHash(config, locale) {
    const { subtle } = crypto;
    if (!subtle)
        return null;
    const digest = await subtle.digest('SHA-256', new TextEncoder().encode(noticeText(config, locale)));
    return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
/**
 * All that the two layers say to a visitor and let them choose, as JSON with its keys in order and no space
 * between: whoever keeps it can show the notice as it was.
 * @see https://www.rfc-editor.org/rfc/rfc8785
 */
function noticeText(given, locale) {
    const config = 'tokens' in given ? given : resolveConfig(given);
    const { controller, statement, layout = 'bottom', profile = 'eu', texts = {}, categories } = config;
    const words = Object.entries({ ...locale, ...pick(texts, Object.keys(locale)) });
    return canonical({
        composition: COMPOSITION,
        controller,
        statement,
        layout,
        profile,
        language: locale.language,
        words: Object.fromEntries(words.filter(([key]) => !ELSEWHERE.includes(key))),
        categories: categories.map((category) => ({
            ...pick(category, ['id', 'exempt']),
            ...categoryWords(locale, category),
            services: category.services.map((service) => ({
                ...pick(service, ['id', 'name', 'provider', 'purpose', 'statement', 'thirdParties']),
                items: (service.items ?? []).map((item) => pick(item, ['name', 'kind', 'lifetime', 'thirdParty', 'purpose'])),
            })),
        })),
    });
}
function pick(from, keys) {
    return Object.fromEntries(Object.entries(from).filter(([key]) => keys.includes(key)));
}
/** What is undefined is left out, as JSON does. */
function canonical(value) {
    return JSON.stringify(value, (_, part) => Object(part) === part && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
        : part);
}

export { noticeHash, noticeText };
