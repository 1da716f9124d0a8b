import { dayOf, decoded } from '../old-choice.js';

/**
 * `OptanonConsent`, a query with `groups=C0001:1,C0002:0`, beside `OptanonAlertBoxClosed`, the moment at which
 * the banner went: without it nobody has chosen. Where a site let the banner go by scrolling or by its cross,
 * the groups are on all the same, and nothing tells.
 * @see https://www.npmjs.com/package/@commercetools-frontend/cookie-consent
 */
function readOneTrust(value, closed) {
    if (value.length > 8000)
        return null;
    const days = closed.map((moment) => dayOf(decoded(moment)));
    const groups = new URLSearchParams(value).get('groups') ?? '';
    if (!days.length || days.includes(undefined) || !/^([\w-]+:[01](,(?=[\w-])|$))+$/.test(groups))
        return null;
    const answers = new Map();
    for (const [, id, yes] of groups.matchAll(/([\w-]+):([01])/g)) {
        // Named twice, it is on only where both say so.
        answers.set(id, yes === '1' && answers.get(id) !== false);
    }
    return {
        answers,
        namesGrantsOnly: false,
        isExplicit: false,
        // The banner may have gone more than once; what is oldest lasts the least.
        day: Math.min(...days),
    };
}

export { readOneTrust };
