import { readValues, expireCookie } from '../core/cookies.js';
import { readCookiebot } from './stored/cookiebot.js';
import { readKlaro } from './stored/klaro.js';
import { readOneTrust } from './stored/onetrust.js';
import { readOrejime } from './stored/orejime.js';
import { readTarteaucitron } from './stored/tarteaucitron.js';
import { readVanillaCookieConsent } from './stored/vanilla-cookieconsent.js';

const STORES = {
    'vanilla-cookieconsent': {
        names: ['cc_cookie'],
        lifetime: 182,
        isInStorage: true,
        read: readVanillaCookieConsent,
    },
    klaro: { names: ['klaro'], lifetime: 120, isInStorage: true, read: readKlaro },
    orejime: { names: ['eu-consent', 'orejime'], lifetime: 365, read: readOrejime },
    tarteaucitron: { names: ['tarteaucitron'], lifetime: 365, read: readTarteaucitron },
    cookiebot: { names: ['CookieConsent'], lifetime: 365, read: readCookiebot },
    onetrust: {
        names: ['OptanonConsent'],
        beside: 'OptanonAlertBoxClosed',
        lifetime: 365,
        read: readOneTrust,
    },
};
/** Every choice that one of these tools has left in this browser. `name` is the site's own for it. */
function findChoices(peers, name) {
    return peers.flatMap((peer) => {
        const { names, beside, lifetime, isInStorage, read } = STORES[peer];
        const closed = beside ? (readValues(beside) ?? []) : [];
        const found = (value, days) => ({ peer, choice: read(value, closed), lifetime: days });
        return (name ? [name] : names).flatMap((one) => {
            const stored = isInStorage ? inStorage((storage) => storage.getItem(one)) : null;
            return [
                ...(readValues(one) ?? []).map((value) => found(value, lifetime)),
                ...(stored ? [found(stored, Infinity)] : []),
            ];
        });
    });
}
/** Removes what they left: it has been taken over, or is not to be. */
function forgetChoices(peers, name) {
    for (const peer of peers) {
        const { names, beside, isInStorage } = STORES[peer];
        for (const one of [...(name ? [name] : names), ...(beside ? [beside] : [])]) {
            if (readValues(one)?.length)
                expireCookie(one);
            if (isInStorage)
                inStorage((storage) => storage.removeItem(one));
        }
    }
}
/** The browser may keep storage out of reach. */
function inStorage(act) {
    try {
        return act(localStorage);
    }
    catch {
        return null;
    }
}

export { findChoices, forgetChoices };
