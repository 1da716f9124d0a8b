import { servicesOf } from '../core/categories.js';
import { matches } from '../gate/take-back.js';
import { lifetimeOf } from '../services/lifetime.js';

/** A lifetime counts from when a cookie was set, which may be rounded up; hence some room. */
const ROOM = 1.05;
/**
 * Compares cookies with their declared lifetimes. Only Chromium tells a page when a cookie ends, so that
 * elsewhere nothing is found; nor where the lifetime is in words that cannot be measured.
 * @see https://developer.mozilla.org/en-US/docs/Web/API/CookieStore/getAll
 */
async function longLived({ categories }, granted) {
    const items = servicesOf(categories)
        .flatMap((service) => (granted.has(service.id) ? (service.items ?? []) : []))
        .filter(({ kind }) => kind === 'cookie');
    const list = ((await window.cookieStore?.getAll().catch(() => [])) ?? []);
    return list.flatMap(({ name, expires }) => {
        if (!name || !expires)
            return [];
        const left = (expires - Date.now()) / 1000;
        const own = items.filter((item) => matches(item.name, name));
        // Of several that declare it, the longest counts.
        const isFine = own.some(({ lifetime }) => left <= secondsOf(lifetime) * ROOM);
        return isFine || !own[0] ? [] : [{ name, left, declared: own[0].lifetime }];
    });
}
function secondsOf(text) {
    const lifetime = lifetimeOf(text);
    return lifetime === 'session' ? 0 : typeof lifetime === 'number' ? lifetime : Infinity;
}

export { longLived };
