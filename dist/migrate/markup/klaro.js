import { HOLDABLE, opens, holdAddress } from './rule.js';

/** Inert by their type, or by an address that waits. `data-name` alone is anybody's. */
const named = {
    selector: `${HOLDABLE}[data-name]:is([type="text/plain"],[type="opt-in"],[data-src],[data-href],[data-srcset])`,
    relabel: (element, as) => {
        element.dataset['service'] = as.id(element.dataset['name']);
        // As inert as before: no browser knows either of them.
        if (element instanceof HTMLScriptElement)
            element.type = 'text/plain';
        else
            holdAddress(element);
    },
};
const klaro = [named, opens('[onclick*="klaro.show"],[href*="klaro.show"]')];
/** Version 2 labels as Klaro does; 3 wraps everything in templates. */
const orejime = [
    named,
    {
        selector: 'template[data-purpose]',
        relabel: ({ dataset }, as) => {
            dataset['service'] = as.id(dataset['purpose']);
        },
    },
    opens('[onclick*="orejime.prompt"],[onclick*="orejime.show"],[href*="orejime.prompt"]'),
];

export { klaro, orejime };
