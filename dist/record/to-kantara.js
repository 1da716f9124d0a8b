import { declaredServices } from './declared.js';

/** ISO 3166, and `EU` for the Union. */
const PLACES = { uk: 'GB', qc: 'CA-QC' };
/** Where cookies belong in the list of the specification's Appendix B. */
const COOKIES = '5 - Network/Service';
/**
 * What the visitor agreed to, as a Kantara receipt. `party` fills in how to reach the controller, which the
 * specification requires; the record's id stands for the visitor, of whom nothing else is known. It has no
 * public key.
 * @throws {RangeError} where nothing was agreed to: a receipt of consent would say so
 * @see https://kantarainitiative.org/download/consent-receipt-specification/ §4.3 to §4.5
 */
function toKantara(receipt, config, party = {}) {
    const { recordId, eventTime, jurisdiction, method, controller, statement } = receipt;
    if (!recordId || !eventTime)
        throw new RangeError('A Kantara receipt is one of consent; none was given');
    const declared = declaredServices(config);
    return {
        version: 'KI-CR-v1.1.0',
        jurisdiction: PLACES[jurisdiction] ?? jurisdiction.toUpperCase(),
        consentTimestamp: Date.parse(eventTime) / 1000,
        collectionMethod: `Cookie notice on the site (${method})`,
        consentReceiptID: recordId,
        language: receipt.language,
        piiPrincipalId: recordId,
        piiControllers: [{ piiController: controller, onBehalf: false, ...party }],
        policyUrl: statement,
        services: receipt.categories
            .filter(({ basis }) => basis === 'consent')
            .flatMap((category) => servicesOf(receipt, category, declared)),
        sensitive: false,
        spiCat: [],
    };
}
/** Each granted service of a category; the category itself where the site declares none. */
function servicesOf(receipt, category, declared) {
    const { label, purpose, granted, services } = category;
    if (services.length)
        return services
            .filter((service) => service.granted)
            .map((service) => {
            const { thirdParties } = declared.get(service.id) ?? {};
            return { service: service.name, purposes: [purposeOf(receipt, category, service, thirdParties)] };
        });
    const bare = { purpose, provider: 'not declared by the site' };
    return granted ? [{ service: label, purposes: [purposeOf(receipt, category, bare)] }] : [];
}
function purposeOf({ method, controller, validUntil }, { label }, { purpose, provider }, thirdParties) {
    const others = [provider, thirdParties].filter((name) => name && name !== controller);
    return {
        purpose,
        purposeCategory: [label],
        // Where it was not the visitor's own act, the specification wants the way described (§4.5.6).
        consentType: method === 'accept' || method === 'save' ? 'EXPLICIT' : `By ${method}`,
        piiCategory: [COOKIES],
        primaryPurpose: false,
        termination: `When withdrawn, or on ${validUntil?.slice(0, 10)}`,
        thirdPartyDisclosure: others.length > 0,
        ...(others.length && { thirdPartyName: others.join(', ') }),
    };
}

export { toKantara };
