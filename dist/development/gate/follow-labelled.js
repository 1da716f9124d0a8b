import { afterChanges } from './changes.js';
import { LABELLED, addressOf } from './held.js';
import { wasStopped } from './hold-frames.js';

/** Tells of each labelled element that is held: those of the page, and those that come later. */
function followLabelled(allows, tell) {
    const seen = new WeakSet();
    const look = (element) => {
        const { service, category = 'tracking' } = element.dataset;
        const label = service ?? category;
        // What the policy tells of a frame is its host alone: it is not the same address again.
        if (seen.has(element) || wasStopped(element))
            return;
        seen.add(element);
        // One for those who refused is held from those who agreed: nobody's consent stops it.
        if (label[0] !== '!' && !allows(label))
            tell(addressOf(element), element.localName, Date.now(), label);
    };
    const lookAtAll = () => document.querySelectorAll(LABELLED).forEach(look);
    lookAtAll();
    afterChanges(document, lookAtAll);
}

export { followLabelled };
