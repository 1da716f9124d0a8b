import { LABELLED, addressOf } from './held.js';

/** Tells of each labelled element that is held: those of the page, and those that come later. */
function followLabelled(allows, tell) {
    const seen = new WeakSet();
    const look = (element) => {
        const { service, category = 'tracking' } = element.dataset;
        const label = service ?? category;
        if (seen.has(element))
            return;
        seen.add(element);
        // One for those who refused is held from those who agreed: nobody's consent stops it.
        if (label[0] !== '!' && !allows(label))
            tell(addressOf(element), element.localName, Date.now(), label);
    };
    const lookIn = (root) => root.querySelectorAll(LABELLED).forEach(look);
    lookIn(document);
    new MutationObserver((records) => {
        for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
            if (!(node instanceof Element))
                continue;
            if (node.matches(LABELLED))
                look(node);
            lookIn(node);
        }
    }).observe(document, { childList: true, subtree: true });
}

export { followLabelled };
