import { beforeStart } from './migrate/before-start.js';
import { cookiebot } from './migrate/markup/cookiebot.js';
import { orejime, klaro } from './migrate/markup/klaro.js';
import { onetrust } from './migrate/markup/onetrust.js';
import { tarteaucitron } from './migrate/markup/tarteaucitron.js';
import { vanillaCookieConsent } from './migrate/markup/vanilla-cookieconsent.js';
import { checkOptions } from './migrate/options.js';
import { mapped, ourId } from './migrate/peers.js';
import { relabelAll } from './migrate/relabel.js';
import { takeOver } from './migrate/take-over.js';
import { standIn } from './migrate/tarteaucitron-jobs.js';
import { waitForAll } from './migrate/wait-for-all.js';

const RULES = {
    'vanilla-cookieconsent': vanillaCookieConsent,
    klaro,
    orejime,
    tarteaucitron,
    cookiebot,
    onetrust,
};
/**
 * Lets pages that are still labelled for another tool be guarded as they are, and takes over what their
 * visitors told it, once. Called before `manager.start()`; on a server it does nothing.
 * @throws {ConsentConfigError} for an option that is not of its form, or when the notice has started already
 */
function migrate(options) {
    checkOptions(options);
    if (typeof document === 'undefined')
        return;
    const { from, map = {} } = options;
    const several = waitForAll();
    let tellReady;
    const whenReady = new Promise((resolve) => (tellReady = resolve));
    beforeStart((manager) => {
        several.follow(manager);
        tellReady(manager);
        takeOver(manager.config, options);
    });
    const asOf = new Map();
    for (const peer of from) {
        const id = (old) => ourId(peer, old, map);
        const as = {
            id,
            mapped: (old) => mapped(peer, old, map),
            waitFor: (element, ids) => several.add(element, [...new Set(ids.map(id))]),
        };
        for (const rule of RULES[peer])
            if (!asOf.has(rule))
                asOf.set(rule, as);
    }
    relabelAll([...asOf.keys()], (element, rule) => rule.relabel(element, asOf.get(rule)), several.addCopy);
    if (from.includes('tarteaucitron'))
        standIn(whenReady, (old) => ourId('tarteaucitron', old, map));
}

export { migrate };
