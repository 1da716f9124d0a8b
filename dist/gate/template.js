import { LABELLED, showElement } from './held.js';
import { copyOf } from './script.js';

/**
 * Puts a copy of a template's content behind it, and returns what it put there. The content's own scripts
 * are labelled as functional there, so that the gate runs them in order with the others; those with a label
 * of their own wait for it. Addresses wait as `data-src` inside a template too: Firefox's speculative
 * parser looks into it. A module of its own, because few pages have one.
 */
function fillTemplate(template) {
    const content = document.importNode(template.content, true);
    for (const element of content.querySelectorAll('*')) {
        if (element.matches(LABELLED))
            continue;
        if (element instanceof HTMLScriptElement) {
            const script = copyOf(element);
            script.dataset['type'] ??= script.type;
            script.dataset['category'] = 'functional';
            script.type = 'text/plain';
            element.replaceWith(script);
        }
        else
            showElement(element, true);
    }
    const nodes = [...content.childNodes];
    template.after(content);
    return nodes;
}

export { fillTemplate };
