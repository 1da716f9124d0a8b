import { declaredServices } from './declared.js';

const IRI = { '@type': '@id' };
/** The prefixes of the guide; what is an address there, and no text, is told to be one. */
const CONTEXT = {
    dpv: 'https://w3id.org/dpv#',
    loc: 'https://w3id.org/dpv/loc#',
    pd: 'https://w3id.org/dpv/pd#',
    dct: 'http://purl.org/dc/terms/',
    rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    skos: 'http://www.w3.org/2004/02/skos/core#',
    'dct:conformsTo': IRI,
    'dpv:hasJurisdiction': IRI,
    'dpv:hasLegalBasis': IRI,
    'dpv:isIndicatedBy': IRI,
    'skos:broader': IRI,
};
/** Quebec goes by its country: the vocabulary has no place of its own for it. */
const PLACES = { uk: 'GB', qc: 'CA' };
const PURPOSES = { analytical: 'dpv:ServiceUsageAnalytics' };
/** What an event leaves of that which is not granted; else it was refused. */
const DENIED = {
    expired: 'dpv:ConsentExpired',
    null: 'dpv:ConsentRequested',
};
/**
 * A receipt as a consent record by ISO/IEC TS 27560, in the words of the W3C community's Data Privacy
 * Vocabulary: one process for each service (or category without any) that needs consent, with its status.
 * Where nothing was agreed to there is no identifier, of the record or of the visitor.
 * @see https://w3id.org/dpv/guides/consent-27560
 */
function toDpv(receipt, config) {
    const { recordId, eventTime, language, policyVersion, noticeHash, controller, statement } = receipt;
    const declared = declaredServices(config);
    const place = PLACES[receipt.jurisdiction] ?? receipt.jurisdiction.toUpperCase();
    return {
        '@context': CONTEXT,
        '@type': 'dpv:ConsentRecord',
        'dct:conformsTo': 'https://w3id.org/dpv/schema/dpv-27560#record',
        ...(recordId && { 'dct:identifier': recordId }),
        ...(eventTime && { 'dct:created': eventTime }),
        'dct:language': language,
        'dpv:hasDataSubject': { '@type': 'dpv:DataSubject', ...(recordId && { 'dct:identifier': recordId }) },
        'dpv:hasDataController': {
            '@type': 'dpv:DataController',
            'dpv:hasName': controller,
            'dpv:hasContact': statement,
        },
        'dpv:hasJurisdiction': `loc:${place}`,
        'dpv:hasNotice': [
            {
                '@type': 'dpv:ConsentNotice',
                ...(noticeHash && { 'dct:identifier': `sha256:${noticeHash}` }),
                'dct:hasVersion': policyVersion,
                'dct:language': language,
            },
            { '@type': 'dpv:PrivacyNotice', 'dpv:hasLocation': statement },
        ],
        'dpv:hasProcess': receipt.categories
            .filter(({ basis }) => basis === 'consent')
            .flatMap((category) => processesOf(receipt, category, declared)),
    };
}
function processesOf(receipt, category, declared) {
    const { services } = category;
    if (!services.length)
        return [processOf(receipt, category, category)];
    return services.map((service) => ({
        ...processOf(receipt, category, service),
        ...factsOf(service, declared.get(service.id)),
    }));
}
function processOf(receipt, { id, label }, part) {
    return {
        '@type': 'dpv:Process',
        'dct:identifier': part.id,
        'dpv:hasPurpose': {
            '@type': 'dpv:Purpose',
            'skos:broader': PURPOSES[id] ?? 'dpv:Purpose',
            'skos:prefLabel': label,
            'skos:definition': part.purpose,
        },
        'dpv:hasPersonalData': { '@type': 'dpv:PersonalData', 'skos:broader': 'pd:DeviceBased' },
        'dpv:hasLegalBasis': 'dpv:Consent',
        'dpv:hasConsentStatus': statusOf(receipt, part),
        'dpv:hasConsentControl': {
            '@type': 'dpv:WithdrawConsent',
            'dpv:isExercisedAt': receipt.withdrawalMethod,
        },
    };
}
/** By the guide's lifecycle of consent: requested, given, refused, withdrawn, expired. */
function statusOf({ eventType, eventTime, method, validUntil, withdrawn }, { id, granted }) {
    const denied = withdrawn.includes(id)
        ? 'dpv:ConsentWithdrawn'
        : (DENIED[`${eventType}`] ?? 'dpv:ConsentRefused');
    return {
        '@type': granted ? 'dpv:ConsentGiven' : denied,
        ...(eventTime && { 'dpv:isIndicatedAtTime': eventTime }),
        ...(method && { 'dpv:isIndicatedBy': 'dpv:DataSubject', 'dpv:hasIndicationMethod': method }),
        ...(granted &&
            validUntil && { 'dpv:hasDuration': { '@type': 'dpv:UntilTimeDuration', 'rdf:value': validUntil } }),
    };
}
/** Who gets the data, and what is kept in the browser for how long. */
function factsOf({ name, provider }, declared) {
    const { items = [], thirdParties } = declared ?? {};
    return {
        'dpv:hasService': name,
        'dpv:hasRecipient': [provider, thirdParties].flatMap((party) => party ? [{ '@type': 'dpv:Recipient', 'dpv:hasName': party }] : []),
        'dpv:hasStorageCondition': items.map(({ name: title, kind, lifetime }) => ({
            '@type': 'dpv:StorageCondition',
            'dct:title': title,
            'dpv:hasLocation': `${kind} in the visitor's browser`,
            'dpv:hasDuration': lifetime,
        })),
    };
}

export { toDpv };
