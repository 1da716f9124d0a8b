import { noteAsked } from '../head/asked.js';
import { pageHead } from '../head/head.js';
import { reloadWith } from '../head/once.js';
import { addressOf, showElement } from './held.js';
import { hostOf, serviceOf } from './hosts.js';
import { fillTemplate } from './template.js';
import { hasUnsavedInput } from './unsaved.js';

/**
 * Lets one held frame or template load, whatever the answer; nothing is stored. Where the page's policy
 * stands in the way (`strict`), the page is loaded again with leave for this once, unless a form holds what
 * the visitor has typed: then it returns false, and nothing happens.
 */
function loadOnce(element, manager) {
    const { config } = manager;
    const { service, category } = element.dataset;
    const label = service ?? category ?? '';
    const address = addressOf(element);
    // An empty one would lead to the page itself.
    const host = address && hostOf(address);
    const head = pageHead();
    // A service brings all its hosts along, where the element's is one of them.
    const name = (host && (serviceOf(config, host)?.id ?? host)) || label;
    if (head?.mode === 'strict' && !head.once.includes(name)) {
        if (hasUnsavedInput())
            return false;
        noteAsked(address || textOf(element));
        reloadWith(name);
        return true;
    }
    const pass = (one) => head?.pass?.(one);
    const id = config.tokens.has(label) ? label : 'tracking';
    // Without its labels, the gate and the placeholders take no notice of it: it is loaded already.
    delete element.dataset['service'];
    delete element.dataset['category'];
    pass(element);
    const nodes = element instanceof HTMLTemplateElement ? fillTemplate(element, pass) : [];
    showElement(element, true);
    // Granted and withdrawn later, it goes like all that was granted.
    void manager.whenAllowed(id);
    const takeBack = ({ withdrawn }) => {
        if (!withdrawn.includes(id))
            return;
        document.removeEventListener('consent-withdraw', takeBack);
        nodes.forEach((node) => node.remove());
        showElement(element, false);
        Object.assign(element.dataset, service && { service }, category && { category });
    };
    document.addEventListener('consent-withdraw', takeBack);
    return true;
}
/** Tells one template from another, before and after the page is loaded again. */
function textOf(element) {
    return element instanceof HTMLTemplateElement ? element.content.textContent : '';
}

export { loadOnce, textOf };
