import { refuse, isObject, isBetween } from '../iab/refuse.js';

const KINDS = ['purposes', 'specialPurposes', 'features', 'specialFeatures'];
/** What a vendor declares, and of which kind each is. */
const DECLARED = [
    ['purposes', 'purposes'],
    ['legIntPurposes', 'purposes'],
    ['flexiblePurposes', 'purposes'],
    ['specialPurposes', 'specialPurposes'],
    ['features', 'features'],
    ['specialFeatures', 'specialFeatures'],
];
/**
 * What gives the list: the object, or what is at the address. That is on the site's own host: the IAB wants
 * everyone to keep a copy, and this library asks no stranger for anything. What can be told at once is thrown
 * here, and the rest when it is called.
 * @throws {ConsentConfigError} for another host's, for one that cannot be read, and for what is no list
 */
function vendorListOf(options) {
    const { vendorList } = options;
    if (typeof vendorList !== 'string' && !(vendorList instanceof URL)) {
        checkVendorList(vendorList, options);
        return () => vendorList;
    }
    const url = URL.canParse(vendorList, document.baseURI) ? new URL(vendorList, document.baseURI) : undefined;
    if (url?.host !== location.host || !/^https?:$/.test(url.protocol)) {
        refuse('tcf', 'vendorList', `${vendorList}`, `an address on ${location.host}`);
    }
    return async () => {
        const list = await fetch(url)
            .then((response) => (response.ok ? response.json() : undefined))
            .catch(() => undefined);
        if (!list)
            refuse('tcf', 'vendorList', `${url}`, 'the address of a JSON file that can be read');
        checkVendorList(list, options);
        return list;
    };
}
/**
 * Everything that is made of it later is there, so that no string says less than it seems to.
 * @throws {ConsentConfigError} for another version's list, a malformed one, or one without what is referred to
 */
function checkVendorList(list, { vendors, purposes }) {
    if (!isObject(list))
        refuseList('', list, 'the Global Vendor List, an object');
    const { gvlSpecificationVersion, tcfPolicyVersion, vendorListVersion, lastUpdated } = list;
    if (gvlSpecificationVersion !== 3) {
        refuseList('gvlSpecificationVersion', gvlSpecificationVersion, '3, the form since TCF 2.2');
    }
    // Six and twelve bits of a string.
    if (!isBetween(tcfPolicyVersion, 4, 63)) {
        refuseList('tcfPolicyVersion', tcfPolicyVersion, '4 or more: the policies since TCF 2.2');
    }
    if (!isBetween(vendorListVersion, 1, 4095))
        refuseList('vendorListVersion', vendorListVersion, '1 to 4095');
    if (typeof lastUpdated !== 'string' || isNaN(Date.parse(lastUpdated)))
        refuseList('lastUpdated', lastUpdated, 'a time');
    for (const kind of [...KINDS, 'vendors'])
        checkEntries(kind, list[kind]);
    for (const [id, vendor] of Object.entries(list.vendors)) {
        for (const [key, kind] of DECLARED)
            checkNumbers(`vendorList.vendors.${id}.${key}`, vendor[key], kind, list);
    }
    for (const [id, number] of Object.entries(vendors)) {
        const vendor = list.vendors[number];
        if (!vendor)
            refuse('tcf', `vendors.${id}`, number, 'a vendor of the vendor list');
        if (vendor.deletedDate) {
            refuse('tcf', `vendors.${id}`, number, `a vendor that is still listed: it went on ${vendor.deletedDate}`);
        }
    }
    for (const [id, scope] of Object.entries(purposes)) {
        for (const kind of ['purposes', 'specialFeatures']) {
            checkNumbers(`purposes.${id}.${kind}`, scope[kind] ?? [], kind, list);
        }
    }
}
/** Each under its own number, with a name. */
function checkEntries(kind, entries) {
    if (!isObject(entries))
        refuseList(kind, entries, 'object');
    for (const [id, entry] of Object.entries(entries)) {
        const isEntry = isObject(entry) && `${entry['id']}` === id && typeof entry['name'] === 'string';
        if (!isEntry || !/^[1-9]\d*$/.test(id))
            refuseList(`${kind}.${id}`, entry, 'an entry with this id and a name');
    }
}
function checkNumbers(option, given, kind, list) {
    if (!Array.isArray(given))
        refuse('tcf', option, given, 'list');
    const stranger = given.find((number) => !Number.isInteger(number) || !Object.hasOwn(list[kind], number));
    if (stranger !== undefined)
        refuse('tcf', option, stranger, `numbers of the vendor list’s ${kind}`);
}
function refuseList(option, given, expected) {
    refuse('tcf', option ? `vendorList.${option}` : 'vendorList', given, expected);
}

export { vendorListOf };
