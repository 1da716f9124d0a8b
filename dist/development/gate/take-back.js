import { expireCookie, cookies } from '../core/cookies.js';

/**
 * Takes back what was withdrawn: removes the declared items of everything denied, and says what remains
 * and whether the page must reload because code of it has run.
 */
function takeBack(config, decision, withdrawn, ran) {
    const remove = () => removeItems(config, decision.granted);
    const reloads = config.reload !== false && withdrawn.some((id) => ran.has(id));
    // On its way out, withdrawn code may write back what was just removed.
    if (reloads)
        for (const type of ['pagehide', 'unload'])
            addEventListener(type, remove);
    return { decision, withdrawn, remaining: remove(), reloads };
}
/** All that is denied, but for names that something granted declares too. */
function removeItems({ categories }, granted) {
    const services = categories.flatMap((category) => category.services);
    const kept = services.flatMap(({ id, items = [] }) => (granted.has(id) ? items : []));
    const denied = services.filter(({ id }) => !granted.has(id));
    return denied.flatMap(({ id, items = [] }) => items
        .filter((item) => !removeItem(item, kept))
        .map(({ name, kind }) => ({ service: id, name, kind })));
}
function removeItem({ name, kind, thirdParty }, kept) {
    const names = () => (kind === 'cookie' ? cookies().map(([cookie]) => cookie) : Object.keys(window[kind])).filter((key) => matches(name, key) && !kept.some((item) => item.kind === kind && matches(item.name, key)));
    try {
        for (const key of names()) {
            if (kind === 'cookie')
                expireCookie(key);
            else
                window[kind].removeItem(key);
        }
        return /^(c|l|s).*e$/.test(kind) && !thirdParty && !names().length;
    }
    catch {
        return false;
    }
}
function matches(pattern, name) {
    return RegExp(`^${pattern.replace(/[^*\w]/g, '\\$&').replaceAll('*', '.*')}$`).test(name);
}

export { takeBack };
