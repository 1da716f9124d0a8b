import { LABELLED, showElement, UNHELD } from './held.js';
import { helpLatecomers } from './late.js';
import { addScript } from './queue.js';
import { firstSeen } from './script.js';
import { whenParsed } from './task.js';
import { fillTemplate } from './template.js';

/**
 * Holds the labelled elements of the page, those parsed and those that arrive later. The returned
 * function judges them all again: it releases what may run now, and holds what no longer may.
 */
function startGate(rules) {
    /** With the nodes that a template was filled with. */
    const released = new WeakMap();
    const release = async (element) => {
        released.set(element, []);
        if (element instanceof HTMLScriptElement) {
            return addScript(element, (error) => rules.report('release', error, element));
        }
        // Chromium, for one, ignores an address that a frame gets while the parser is at it.
        await whenParsed(element);
        if (!released.has(element))
            return;
        if (element instanceof HTMLTemplateElement)
            released.set(element, fillTemplate(element, release));
        else
            showElement(element, true);
    };
    const judge = (element) => {
        const { category, service } = element.dataset;
        const { id, mayRun } = rules.judge(category, service);
        const isNew = !firstSeen.has(element);
        const nodes = released.get(element);
        if (isNew)
            firstSeen.set(element, document.readyState === 'loading');
        if (nodes) {
            // A script that ran cannot be held again: that takes a reload, which is the manager's matter.
            if (mayRun || element instanceof HTMLScriptElement)
                return;
            nodes.forEach((node) => node.remove());
            showElement(element, false);
            released.delete(element);
        }
        else if (element.matches(UNHELD)) {
            if (isNew)
                rules.report('unguarded', Error('unguarded'), element);
        }
        else if (mayRun) {
            rules.ran.add(id);
            void release(element);
        }
    };
    const update = (root = document) => root.querySelectorAll(LABELLED).forEach(judge);
    helpLatecomers();
    update();
    new MutationObserver((records) => {
        for (const { addedNodes } of records) {
            for (const node of addedNodes) {
                if (!(node instanceof Element))
                    continue;
                if (node.matches(LABELLED))
                    judge(node);
                update(node);
            }
        }
    }).observe(document, { childList: true, subtree: true });
    return update;
}

export { startGate };
