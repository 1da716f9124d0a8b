import { servicesOf } from '../core/categories.js';
import { expireCookie, cookies } from '../core/cookies.js';

/**
 * Takes back what was withdrawn: removes the declared items of everything denied, and returns those that
 * remain. Where the page is about to reload, withdrawn code is kept from having the last word.
 */
function takeBack(config, granted, reloads) {
    const remove = () => removeItems(config, granted);
    forgetKeptPages();
    if (reloads) {
        silence();
        for (const type of ['pagehide', 'unload'])
            addEventListener(type, remove);
    }
    return remove();
}
/**
 * Between the withdrawal and the reload, withdrawn code would still send off what it has gathered. A policy
 * that a script adds counts at once and for every way of sending; the reload ends it.
 */
function silence() {
    const meta = document.createElement('meta');
    meta.httpEquiv = 'Content-Security-Policy';
    meta.content = "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:";
    document.head.append(meta);
}
/** The pages that a router keeps for the way back hold what was released, as it was: they are fetched anew. */
function forgetKeptPages() {
    try {
        sessionStorage.removeItem('htmx-history-cache');
        window.Turbo?.cache.clear();
    }
    catch {
        // No storage here, or another Turbo.
    }
}
/** All that is denied, but for names that something granted declares too. */
function removeItems({ categories }, granted) {
    const services = servicesOf(categories);
    const kept = services.flatMap(({ id, items = [] }) => (granted.has(id) ? items : []));
    const denied = services.filter(({ id }) => !granted.has(id));
    return denied.flatMap(({ id, items = [] }) => items.filter((item) => !removeItem(item, kept)).map(({ name, kind }) => ({ service: id, name, kind })));
}
/** False for what remains; a database or a cache goes later, by the next page at the latest. */
function removeItem({ name, kind, thirdParty }, kept) {
    const isGoing = (key) => matches(name, key) && !kept.some((item) => item.kind === kind && matches(item.name, key));
    const names = () => (kind === 'cookie'
        ? cookies().map(([cookie]) => cookie)
        : Object.keys(window[kind])).filter(isGoing);
    try {
        if (kind === 'indexedDB' || kind === 'cache') {
            import('./stores.js').then(({ removeStores }) => removeStores(kind, isGoing)).catch(console.error);
            return !thirdParty && !!(kind === 'cache' ? caches : indexedDB.databases);
        }
        for (const key of names()) {
            if (kind === 'cookie')
                expireCookie(key);
            else
                window[kind].removeItem(key);
        }
        return !thirdParty && !names().length;
    }
    catch {
        return false;
    }
}
/** Whether a name fits an item's, in which `*` stands for any text. */
function matches(pattern, name) {
    return RegExp(`^${pattern.replace(/[^*\w]/g, '\\$&').replaceAll('*', '.*')}$`).test(name);
}

export { matches, takeBack };
