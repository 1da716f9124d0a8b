import { servicesOf } from '../core/categories.js';
import { cookies } from '../core/cookies.js';
import { namesOfStores } from '../gate/stores.js';
import { matches } from '../gate/take-back.js';

const KINDS = ['cookie', 'localStorage', 'sessionStorage', 'indexedDB', 'cache'];
/**
 * Looks through what is stored, rather than at who stores it: no wrapper sees `localStorage.key = value`,
 * another frame's `document.cookie`, or what the server sets.
 */
async function strayItems(config, granted) {
    const services = servicesOf(config.categories);
    const declares = (items, kind, name) => items.some((item) => item.kind === kind && matches(item.name, name));
    const declared = services.flatMap(({ id, items = [] }) => (granted.has(id) ? items : []));
    const own = [{ name: config.cookie.name, kind: 'cookie' }];
    const stray = [];
    for (const kind of KINDS) {
        for (const name of await namesOf(kind)) {
            if (declares([...declared, ...own], kind, name))
                continue;
            const service = services.find(({ items = [] }) => declares(items, kind, name))?.id;
            stray.push({ name, kind, ...(service && { service }) });
        }
    }
    return stray;
}
async function namesOf(kind) {
    try {
        if (kind === 'cookie')
            return cookies().flatMap(([name]) => name || []);
        if (kind === 'localStorage' || kind === 'sessionStorage')
            return Object.keys(window[kind]);
        return await namesOfStores(kind);
    }
    catch {
        return [];
    }
}

export { strayItems };
