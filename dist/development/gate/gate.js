import { LABELLED, showElement, UNHELD } from './held.js';
import { helpLatecomers } from './late.js';
import { addScript } from './queue.js';
import { firstSeen } from './script.js';
import { whenParsed } from './task.js';

/**
 * Holds the labelled elements of the page, those parsed and those that arrive later. The returned
 * function judges them all again: it releases what may run now, and holds what no longer may.
 * `ran` takes the ids of which something was released. The gate itself knows no config, no cookie and no category.
 */
function startGate(judgeLabels, ran, tell) {
    /** With the nodes that a template was filled with. */
    const released = new WeakMap();
    const report = (element) => (error) => tell('release', error, element);
    const release = async (element) => {
        released.set(element, []);
        if (element instanceof HTMLScriptElement)
            return addScript(element, report(element));
        // Chromium, for one, ignores an address that a frame gets while the parser is at it.
        await whenParsed(element);
        const template = element instanceof HTMLTemplateElement && (await import('./template.js'));
        // Meanwhile it may have been withdrawn.
        if (!released.has(element))
            return;
        if (template)
            released.set(element, template.fillTemplate(element));
        else
            showElement(element, true);
    };
    const judge = (element) => {
        const { category, service } = element.dataset;
        const [id, mayRun] = judgeLabels(category, service);
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
            // What may run needs no guard; a router's copy of what was released is such a one.
            if (isNew && !mayRun)
                tell('unguarded', Error('unguarded'), element);
        }
        else if (mayRun) {
            ran.add(id);
            release(element).catch(report(element));
        }
    };
    /** The document, and each shadow root. */
    const roots = new Set();
    const judgeNew = (element) => firstSeen.has(element) || judge(element);
    const look = (root, act) => root.querySelectorAll?.(LABELLED).forEach(act);
    const observer = new MutationObserver((records) => {
        const added = new Set();
        for (const { target, addedNodes } of records) {
            for (const node of addedNodes) {
                added.add(node);
                // What came into another one that is new has been looked at with that.
                if (!added.has(target)) {
                    // Of a text node, nothing.
                    if (node.matches?.(LABELLED))
                        judgeNew(node);
                    look(node, judgeNew);
                }
                // A declarative one has been attached by the parser.
                if (node.shadowRoot)
                    guard(node.shadowRoot);
            }
        }
    });
    const guard = (root) => {
        roots.add(root);
        look(root, judge);
        observer.observe(root, { childList: true, subtree: true });
    };
    helpLatecomers();
    guard(document);
    const { attachShadow } = Element.prototype;
    Element.prototype.attachShadow = function (init) {
        const root = attachShadow.call(this, init);
        guard(root);
        return root;
    };
    return () => roots.forEach((root) => look(root, judge));
}

export { startGate };
