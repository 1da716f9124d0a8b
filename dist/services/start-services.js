import { announce } from '../core/announce.js';
import { servicesOf } from '../core/categories.js';
import { pageHead } from '../head/head.js';
import { pageManager } from '../page-manager.js';

/**
 * Starts each service of the page's config that says `load`, once, as soon as it is granted: its loader
 * prepares the page, and its script goes into the head as a held one, which the gate releases like any other.
 * To be called before the page's manager starts; what fails is told by `consent-error` and does not run.
 */
function startServices(find) {
    /** One for each service that is not granted yet: it keeps the service's turn among the page's own. */
    const places = new Map();
    const started = new Set();
    const keepPlace = (id) => {
        if (places.get(id)?.isConnected)
            return;
        places.set(id, heldScript(id));
        document.head.append(places.get(id));
    };
    const fail = (id, error) => {
        places.get(id)?.remove();
        report(error);
    };
    const run = ({ id, load }, loader) => {
        // Withdrawn while its loader was on the way.
        if (!pageManager().allows(id)) {
            started.delete(id);
            return keepPlace(id);
        }
        const place = places.get(id)?.isConnected && places.get(id);
        const script = place || heldScript(id);
        fill(script, loader(typeof load === 'object' ? load : {}));
        if (!place)
            document.head.append(script);
    };
    const start = (service) => {
        const { id } = service;
        started.add(id);
        try {
            const found = find(service);
            // At once where it can be: whoever hears of the grant after this finds the service's own functions.
            if (typeof found === 'function')
                return run(service, found);
            // The gate would take an empty script for the service.
            places.get(id)?.remove();
            found.then((loader) => run(service, loader)).catch((error) => fail(id, error));
        }
        catch (error) {
            fail(id, error);
        }
    };
    const follow = ({ type }) => {
        const { config, decision } = pageManager();
        // In `strict` the page's policy cannot be widened: what is granted starts when the page has loaded again.
        const mustWait = type === 'consent-change' && pageHead()?.mode === 'strict';
        for (const service of servicesOf(config.categories)) {
            if (!service.load || started.has(service.id))
                continue;
            if (decision.granted.has(service.id) && !mustWait)
                start(service);
            else
                keepPlace(service.id);
        }
    };
    for (const type of ['consent-ready', 'consent-change'])
        document.addEventListener(type, follow);
}
/** A script as the page would hold it, still without an address. */
function heldScript(id) {
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.dataset['service'] = id;
    // A policy in a header empties the attributes; the properties still have it.
    const scripts = [...document.querySelectorAll('script[nonce]')];
    script.nonce = scripts.find(({ nonce }) => nonce)?.nonce ?? '';
    return script;
}
function fill(script, { src, attributes = {} }) {
    script.dataset['src'] = src;
    // Services do not wait for each other: what their pages call meanwhile stands in their queues.
    script.toggleAttribute('async', !('defer' in attributes));
    for (const [name, value] of Object.entries(attributes)) {
        // Its own type is what holds it.
        script.setAttribute(name === 'type' ? 'data-type' : name, value);
    }
}
/** Told in every build: the site owner who names a service sees it in no other way. */
function report(error) {
    console.error('privacy-cookie-notice', error);
    announce(pageManager(), 'consent-error', { code: 'load', error, element: null });
}

export { startServices };
