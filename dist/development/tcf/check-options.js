import { needsConsent, servicesOf } from '../core/categories.js';
import { checkCmp } from '../iab/check-cmp.js';
import { checkNames, refuse, isBetween, isObject } from '../iab/refuse.js';

const NAMES = 'cmpId cmpVersion cmpList vendorList vendors purposes publisherCountryCode usesStandardTexts isServiceSpecific';
const ASKED = 'that the visitor is asked about: neither functional nor exempt';
/**
 * What can be told without the vendor list.
 * @throws {ConsentConfigError} for the first option that is missing, misspelt, or claims what nobody asked
 */
function checkOptions(options, { categories }) {
    checkNames('tcf', options, NAMES.split(' '));
    checkCmp('tcf', options);
    const { vendors, purposes, publisherCountryCode, usesStandardTexts = false, isServiceSpecific = true, } = options;
    if (isServiceSpecific !== true)
        refuse('tcf', 'isServiceSpecific', isServiceSpecific, 'true or nothing');
    if (typeof usesStandardTexts !== 'boolean')
        refuse('tcf', 'usesStandardTexts', usesStandardTexts, 'boolean');
    if (typeof publisherCountryCode !== 'string' || !/^[A-Z]{2}$/.test(publisherCountryCode)) {
        refuse('tcf', 'publisherCountryCode', publisherCountryCode, 'two upper-case letters, as NL');
    }
    // What runs on another ground than consent was not consented to, whatever runs.
    const asked = categories.filter(needsConsent);
    const services = servicesOf(asked).map(({ id }) => id);
    checkMap('vendors', vendors, services, 'a service of the config');
    for (const [id, vendor] of Object.entries(vendors)) {
        if (!isBetween(vendor, 1, 65535)) {
            refuse('tcf', `vendors.${id}`, vendor, 'its number in the vendor list');
        }
    }
    checkMap('purposes', purposes, asked.map(({ id }) => id), 'a category of the config');
    for (const [id, scope] of Object.entries(purposes)) {
        checkNames('tcf', scope, ['purposes', 'specialFeatures'], `purposes.${id}`);
    }
}
/** Something is in it, and all of it is known. */
function checkMap(option, map, known, what) {
    if (!isObject(map) || !Object.keys(map).length) {
        refuse('tcf', option, map, `an object with at least one entry, by the id of ${what}`);
    }
    const stranger = Object.keys(map).find((id) => !known.includes(id));
    if (stranger !== undefined)
        refuse('tcf', option, stranger, `the id of ${what} ${ASKED}`);
}

export { checkOptions };
