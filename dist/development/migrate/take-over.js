import { newRecord } from '../core/answer.js';
import { refusesTracking } from '../core/browser-signal.js';
import { idsOf } from '../core/categories.js';
import { readValues } from '../core/cookies.js';
import { today } from '../core/record.js';
import { keepRecord } from '../core/store.js';
import { findChoices, forgetChoices } from './find-choices.js';
import { ourId } from './peers.js';
import { judgeChoice } from './verdict.js';

/** No fingerprint of a config: the desk is to check it before anything counts, as after every change of it. */
const UNSEALED = 'migrate';
/**
 * Makes the choice that an older tool kept an answer of ours, once: the older tool's is removed, and none of
 * ours is ever overruled.
 */
function takeOver(config, options) {
    const ours = readValues(config.cookie.name);
    if (!ours)
        return;
    const found = ours.length ? [] : findChoices(options.from, options.cookie);
    const record = recordOf(found, config, options, today());
    // Where the browser keeps nothing of ours, nothing has been taken over.
    if (record && !keepRecord(record, config.cookie).isKept)
        return;
    forgetChoices(options.from, options.cookie);
}
/**
 * The answer that was found, or `null` where the visitor is to be asked: nothing was found, it has expired,
 * or it refuses nothing and leaves something open.
 */
function recordOf(found, config, options, now) {
    if (!found.length || !config.categories[1])
        return null;
    const verdicts = found.map((one) => verdictOf(one, config, options, now));
    // Of several, what all of them grant.
    const refuses = verdicts.some((one) => one.refuses);
    if (!refuses && !verdicts.every((one) => one.isWhole))
        return null;
    const ids = [...verdicts[0].granted].filter((id) => verdicts.every(({ granted }) => granted.has(id)));
    const allowed = refusesTracking(config) ? withoutTracking(ids, config) : ids;
    // Who refused nothing here is not written down as who did: the desk answers for such a browser.
    if (!refuses && allowed.length < ids.length)
        return null;
    const record = newRecord(config, allowed, 'save');
    const days = verdicts.map((one) => (record.grants.size ? one.day : one.refusedOn));
    return { ...record, seal: UNSEALED, day: Math.min(...days) };
}
const NOTHING = { granted: new Set(), refuses: false, isWhole: false };
/**
 * One choice, with the day from which it counts. What has no date may be as old as the tool kept it: a yes
 * counts from then, if it counts at all, and a no from now.
 */
function verdictOf({ peer, choice, lifetime }, config, options, now) {
    const { map = {}, sameServices = false, onlyClicks = false } = options;
    const day = choice?.day ?? now - (options.lifetime ?? lifetime);
    const refusedOn = choice?.day ?? now;
    const isOld = day > now || day + config.cookie.days <= now;
    if (!choice || (choice.day !== undefined && isOld))
        return { ...NOTHING, day: now, refusedOn: now };
    const verdict = judgeChoice(choice, config, {
        toOurs: (old) => ourId(peer, old, map),
        sameServices,
        onlyClicks,
    });
    return isOld
        ? { ...NOTHING, refuses: verdict.refuses, day: now, refusedOn }
        : { ...verdict, day, refusedOn };
}
/** What the browser refuses now outweighs what was clicked once. */
function withoutTracking(ids, { categories }) {
    const refused = idsOf(categories.filter(({ id }) => id === 'tracking'));
    return ids.filter((id) => !refused.includes(id));
}

export { takeOver };
