import { ConsentConfigError } from '../core/config-error.js';

/** The signals that have a file of their own; a callback is code of the site's. */
const WITH_FILE = [
    'google',
    'microsoft',
    'clarity',
    'meta',
    'tiktok',
    'pinterest',
    'matomo',
    'piwik-pro',
    'posthog',
    'hubspot',
    'shopify',
    'wordpress',
];
/**
 * The addresses of the files that a config needs before the guard: they listen from its first word on. All
 * stand in the guard's folder.
 * @param src The guard's address
 * @throws {ConsentConfigError} for a signal that has no file
 */
function addOns({ signals = {}, services = [] }, src) {
    const names = Object.keys(signals).filter((id) => signals[id]);
    const unknown = names.find((id) => !WITH_FILE.includes(id));
    if (unknown !== undefined) {
        throw new ConsentConfigError(`signals.${unknown}`, signals[unknown], `one of ${WITH_FILE.join(', ')}`);
    }
    if (services.some(({ load }) => load))
        names.push('services');
    return names.map((name) => besideOf(src, `privacy-cookie-notice.${name}.js`));
}
/** The folder that a file stands in, up to its slash. */
function folderOf(src) {
    return /^(?:[^?#]*\/)?/.exec(src)[0];
}
/** The address of a file in the same folder; what a site appends to keep caches apart stays. */
function besideOf(src, file) {
    return folderOf(src) + file + (/^[^?#]*(\?[^#]*)?/.exec(src)[1] ?? '');
}

export { addOns, folderOf };
