import { LABELLED } from './held.js';

/**
 * Puts a copy of a released template's content behind it, and returns what it put there. The content's
 * own scripts are handed over, to run in order with the others; labelled ones wait for their own label.
 */
function fillTemplate(template, takeOver) {
    const content = document.importNode(template.content, true);
    const scripts = [...content.querySelectorAll('script')].filter((script) => !script.matches(LABELLED));
    for (const script of scripts) {
        if (script.type)
            script.dataset['type'] = script.type;
        script.type = 'text/plain';
    }
    const nodes = [...content.childNodes];
    template.after(content);
    scripts.forEach(takeOver);
    return nodes;
}

export { fillTemplate };
