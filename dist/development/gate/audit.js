import { cookies } from '../core/cookies.js';
import { matches } from './take-back.js';

/**
 * Looks through what is stored, rather than at who stores it: no wrapper sees `localStorage.key = value`,
 * another frame's `document.cookie`, or what the server sets.
 */
function strayItems(config, granted) {
    const declared = config.categories
        .flatMap(({ services }) => services)
        .flatMap(({ id, items = [] }) => (granted.has(id) ? items : []));
    declared.push({ name: config.cookie.name, kind: 'cookie' });
    const stray = [];
    for (const kind of ['cookie', 'localStorage', 'sessionStorage']) {
        for (const name of namesOf(kind)) {
            if (!declared.some((item) => item.kind === kind && matches(item.name, name)))
                stray.push({ name, kind });
        }
    }
    return stray;
}
function namesOf(kind) {
    try {
        if (kind !== 'cookie')
            return Object.keys(window[kind]);
        return cookies().flatMap(([name]) => name || []);
    }
    catch {
        return [];
    }
}

export { strayItems };
