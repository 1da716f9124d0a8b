import { DAY } from './record.js';

/** Pure: from the config and the answer to what may run. Functional always may, and exempt until refused. */
function decide({ categories, tokens }, answer) {
    const granted = new Set();
    for (const category of categories) {
        for (const { id } of [category, ...category.services]) {
            const isYes = answer ? answer.grants.has(tokens.get(id)) : category.exempt;
            if (isYes || category.id === 'functional')
                granted.add(id);
        }
    }
    return {
        granted,
        method: answer?.method ?? null,
        decidedAt: answer ? new Date(answer.day * DAY) : null,
        mustAsk: answer === null && !!categories[1],
    };
}
/**
 * The one answer that counts of those found: of this revision, not expired, not from the future; and of
 * several (a host-only cookie beside a domain-wide one) only what all of them grant.
 */
function validAnswer(found, { revision, cookie }, today) {
    const valid = found.filter((record) => record?.revision === revision && record.day <= today && today < record.day + cookie.days);
    const [answer = null] = valid;
    const isCommon = (grant) => valid.every(({ grants }) => grants.has(grant));
    return answer && { ...answer, grants: new Set([...answer.grants].filter(isCommon)) };
}

export { decide, validAnswer };
