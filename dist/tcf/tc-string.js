import { TCModel, TCString, Segment, GVL } from '@iabtcf/core';
import { noticeLanguage } from '../locales/settings.js';

/**
 * Left to itself the encoder discloses vendors in global strings only, which are no more. The last segment, the
 * publisher's own purposes, is empty: the other platform's package would add it, and the two are to be the same.
 */
const SEGMENTS = [Segment.CORE, Segment.VENDORS_DISCLOSED, Segment.PUBLISHER_TC];
/** Encodes for one site; the options and the list have been checked. */
function makeEncoder(options, list, config) {
    const gvl = new SiteVendorList(list);
    gvl.shown = languageOf(config);
    const vendors = Object.values(options.vendors);
    gvl.narrowVendorsTo(vendors);
    return ({ granted, method, decidedAt }) => {
        // Whoever has not answered has consented to nothing, whatever runs on another ground.
        const isGranted = (id) => method !== null && granted.has(id);
        const model = new TCModel(gvl);
        model.cmpId = options.cmpId;
        model.cmpVersion = options.cmpVersion;
        model.isServiceSpecific = true;
        model.useNonStandardStacks = !options.usesStandardTexts;
        model.publisherCountryCode = options.publisherCountryCode;
        // The second layer saves, the first does not.
        model.consentScreen = method === 'save' ? 2 : 1;
        // A day and no time of it; where there is no answer it is today.
        if (decidedAt)
            model.created = model.lastUpdated = decidedAt;
        const { purposes } = options;
        model.purposeConsents.set(consented(purposes, 'purposes', isGranted));
        model.specialFeatureOptins.set(consented(purposes, 'specialFeatures', isGranted));
        model.vendorConsents.set(vendors.filter((vendor) => Object.entries(options.vendors).every(([id, number]) => number !== vendor || isGranted(id))));
        return TCString.encode(model, { segments: SEGMENTS });
    };
}
/** The encoder takes the language from the list, which would load the list's words to change it. */
class SiteVendorList extends GVL {
    shown = 'EN';
    get language() {
        return this.shown;
    }
}
/** Two letters, upper case; the framework writes both kinds of Norwegian as one. */
function languageOf({ language }) {
    const code = noticeLanguage(language).slice(0, 2).toUpperCase();
    return /^N[BN]$/.test(code) ? 'NO' : code;
}
/** What every category that names it was granted for. */
function consented(scopes, kind, isGranted) {
    const denied = new Set();
    const numbers = new Set();
    for (const [id, scope] of Object.entries(scopes)) {
        for (const number of scope[kind] ?? [])
            (isGranted(id) ? numbers : denied).add(number);
    }
    return [...numbers].filter((number) => !denied.has(number));
}

export { makeEncoder };
