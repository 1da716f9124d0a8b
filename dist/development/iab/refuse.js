import { ConsentConfigError } from '../core/config-error.js';

/** @throws {ConsentConfigError} which names the option as `tcf.cmpId` */
function refuse(adapter, option, given, expected) {
    throw new ConsentConfigError(option ? `${adapter}.${option}` : adapter, given, expected);
}
/**
 * All that is given is known: a misspelt option must not pass in silence.
 * @throws {ConsentConfigError} for the first one that is not
 */
function checkNames(adapter, given, known, at = '') {
    if (!isObject(given))
        refuse(adapter, at, given, 'object');
    const unknown = Object.keys(given).find((name) => !known.includes(name));
    if (unknown !== undefined) {
        refuse(adapter, at ? `${at}.${unknown}` : unknown, given[unknown], `no such option, but ${known.join(', ')}`);
    }
}
/** Whether it has keys of its own, as JSON's objects have. */
function isObject(value) {
    return Object(value) === value && !Array.isArray(value) && typeof value !== 'function';
}
/** Whether it is a whole number from one to another, both included. */
function isBetween(value, min, max) {
    return Number.isInteger(value) && min <= value && value <= max;
}

export { checkNames, isBetween, isObject, refuse };
