import { objectIn, isTexts, isObject, dayOf } from '../old-choice.js';

/**
 * `cc_cookie` of versions 2 and 3: JSON with the accepted categories and, in 3, each category with the services
 * that are on in it. It is written when the visitor answers and not before.
 * @see https://github.com/orestbida/cookieconsent/blob/master/src/utils/cookies.js
 */
function readVanillaCookieConsent(value) {
    const found = objectIn(value);
    const { categories, level, services } = found ?? {};
    const accepted = categories ?? level;
    if (!found || !isTexts(accepted))
        return null;
    const answers = new Map();
    const byCategory = isObject(services) ? Object.entries(services) : [];
    for (const id of accepted)
        answers.set(id, true);
    for (const [id, on] of byCategory) {
        if (!isTexts(on))
            return null;
        if (!accepted.includes(id))
            answers.set(id, false);
        // One that has services was accepted as far as they are on: which are off is not written down.
        else if (on.length)
            answers.delete(id);
        if (accepted.includes(id))
            for (const service of on)
                answers.set(service, true);
    }
    return {
        answers,
        namesGrantsOnly: !byCategory.length,
        isExplicit: true,
        day: dayOf(found['lastConsentTimestamp'] ??
            found['consentTimestamp'] ??
            found['last_consent_update'] ??
            found['consent_date']),
    };
}

export { readVanillaCookieConsent };
