import { LABELLED } from './held.js';
import { hostOf, mayAsk } from './hosts.js';
import { reloadInPlace } from './reload.js';
import { hasUnsavedInput } from './unsaved.js';

/**
 * Whether what was granted has to wait for the page to be loaded again, because its policy stands in the
 * way : only if something of it is on this page. Then it is loaded again at once, unless the
 * config says `next`, or a form holds what the visitor has typed.
 */
function reopens(config, head, granted, newly) {
    const wasStopped = head.stopped.some(([address]) => {
        const host = hostOf(address);
        return host && host !== location.host && mayAsk(config, host, granted);
    });
    if (!wasStopped && !isLabelled(config, newly))
        return false;
    const mayNow = config.reload !== false && config.reload !== 'next';
    // In a task of its own: what listens to the change hears of it first.
    if (mayNow && !hasUnsavedInput())
        setTimeout(reloadInPlace);
    return true;
}
function isLabelled({ tokens }, newly) {
    return [...document.querySelectorAll(`${LABELLED},consent-embed`)].some((element) => {
        const { service = element.getAttribute('service'), category = element.getAttribute('category') } = element.dataset;
        const name = service ?? category ?? '';
        return newly.includes(tokens.has(name) ? name : 'tracking');
    });
}

export { reopens };
