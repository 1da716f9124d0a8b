import { isBetween, refuse, isObject } from './refuse.js';

/** Twelve bits of a string. */
const MOST = 4095;
/**
 * A number that is registered, as far as can be told: without the list only what nobody can have is refused.
 * @throws {ConsentConfigError} for a number that is none, reserved, not in the list, or struck off it
 */
function checkCmp(adapter, { cmpId, cmpVersion, cmpList }) {
    // 0 stands for no platform, and 1 for tests: neither was ever given to anyone.
    if (!isBetween(cmpId, 2, MOST)) {
        refuse(adapter, 'cmpId', cmpId, 'the number under which IAB Europe registered you, 2 to 4095');
    }
    if (!isBetween(cmpVersion, 0, MOST))
        refuse(adapter, 'cmpVersion', cmpVersion, 'a whole number, 0 to 4095');
    if (cmpList === undefined)
        return;
    if (!isObject(cmpList) || !isObject(cmpList.cmps)) {
        refuse(adapter, 'cmpList', cmpList, 'the IAB’s CMP list, an object with cmps');
    }
    const entry = Object.hasOwn(cmpList.cmps, cmpId) ? cmpList.cmps[cmpId] : undefined;
    if (!entry)
        refuse(adapter, 'cmpId', cmpId, 'a number in the CMP list that was given');
    if (entry.deletedDate && !(Date.parse(entry.deletedDate) > Date.now())) {
        refuse(adapter, 'cmpId', cmpId, `a platform that is still registered: the list has it until ${entry.deletedDate}`);
    }
}

export { checkCmp };
