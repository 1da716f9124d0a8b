import { LABELLED, showElement } from './held.js';
import { copyOf } from './script.js';

/**
 * Puts a copy of a released template's content behind it, and returns what it put there. The content's
 * own scripts are handed over, to run in order with the others; labelled ones wait for their own label.
 * Addresses wait as `data-src` inside a template too: Firefox's speculative parser looks into it.
 */
function fillTemplate(template, takeOver) {
    const content = document.importNode(template.content, true);
    const scripts = [];
    for (const element of content.querySelectorAll('*')) {
        if (element.matches(LABELLED))
            continue;
        if (element instanceof HTMLScriptElement) {
            const script = copyOf(element);
            script.dataset['type'] ??= script.type;
            script.type = 'text/plain';
            element.replaceWith(script);
            scripts.push(script);
        }
        else
            showElement(element, true);
    }
    const nodes = [...content.childNodes];
    template.after(content);
    scripts.forEach(takeOver);
    return nodes;
}

export { fillTemplate };
