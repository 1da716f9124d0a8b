import { fingerprint } from './fingerprint.js';
import { DAYS } from './record.js';

/** Fills in the defaults of a config, which `checkConfig` looks at more closely. */
function resolveConfig(config) {
    const categories = categoriesInUse(config);
    // A service's token is made of its category too: when it moves to another one, what was granted for the
    // first is no grant for the second.
    const tokens = new Map(categories.flatMap((category) => [category, ...category.services].map(({ id }) => [id, fingerprint([category.id, !!category.exempt, id]).slice(2)])));
    return {
        ...config,
        categories,
        tokens,
        // The same for a number as for its text: an attribute can hold nothing else.
        revision: fingerprint(JSON.stringify(config.revision ?? [...tokens.values()].sort()).match(/[^"]+/g)),
        seal: fingerprint([config, globalThis.navigator?.globalPrivacyControl]),
        cookie: { name: 'PrivacyCookieNotice', days: DAYS, ...config.cookie },
    };
}
const THREE = ['functional', 'analytical', 'tracking'];
// Whoever declares services or categories has said what is in use; whoever declares nothing labels
// markup only, and could be using any of the three. What is malformed declares nothing: the check says so.
function categoriesInUse({ categories, services }) {
    const given = Object(categories);
    const ids = [...new Set([...THREE, ...Object.keys(given)])];
    const declared = Array.from(services ?? [], Object);
    const isBare = !declared.length && !categories;
    return ids
        .map((id) => ({
        ...given[id],
        id,
        services: declared.filter(({ category }) => (ids.includes(category) ? category : 'tracking') === id),
    }))
        .filter(({ id, services }) => isBare || id === 'functional' || services.length || given[id]);
}

export { resolveConfig };
