import { objectIn } from '../old-choice.js';

/**
 * `klaro`, as a cookie or in local storage: JSON with a yes or no for each service, written when the visitor
 * answers.
 * @see https://github.com/klaro-org/klaro-js/blob/master/src/consent-manager.js
 */
function readKlaro(value) {
    const answers = new Map();
    for (const [id, yes] of Object.entries(objectIn(value) ?? {})) {
        if (typeof yes !== 'boolean')
            return null;
        answers.set(id, yes);
    }
    return answers.size ? { answers, namesGrantsOnly: false, isExplicit: true, day: undefined } : null;
}

export { readKlaro };
