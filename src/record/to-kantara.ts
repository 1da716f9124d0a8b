import type { ServiceConfig } from '../core/config.js';
import type { ConsentReceipt, ReceiptCategory, ReceiptService } from '../core/receipt.js';
import { declaredServices, type AnyConfig } from './declared.js';

/** What the specification wants to know of the controller, and a config does not say. */
export interface KantaraParty {
  readonly contact?: string;
  readonly address?: Readonly<Record<string, string>>;
  readonly email?: string;
  readonly phone?: string;
  readonly piiControllerUrl?: string;
}

export interface KantaraPurpose {
  readonly purpose: string;
  readonly purposeCategory: readonly string[];
  readonly consentType: string;
  readonly piiCategory: readonly string[];
  readonly primaryPurpose: boolean;
  readonly termination: string;
  readonly thirdPartyDisclosure: boolean;
  readonly thirdPartyName?: string;
}

/** A consent receipt by the Kantara Initiative's specification 1.1.0. */
export interface KantaraReceipt {
  readonly version: 'KI-CR-v1.1.0';
  readonly jurisdiction: string;
  /** Seconds since 1970-01-01 00:00:00 UTC. */
  readonly consentTimestamp: number;
  readonly collectionMethod: string;
  readonly consentReceiptID: string;
  readonly language: string;
  readonly piiPrincipalId: string;
  readonly piiControllers: readonly (KantaraParty & {
    readonly piiController: string;
    readonly onBehalf: boolean;
  })[];
  readonly policyUrl: string;
  readonly services: readonly { readonly service: string; readonly purposes: readonly KantaraPurpose[] }[];
  readonly sensitive: boolean;
  readonly spiCat: readonly string[];
}

/** ISO 3166, and `EU` for the Union. */
const PLACES: Partial<Record<ConsentReceipt['jurisdiction'], string>> = { uk: 'GB', qc: 'CA-QC' };

/** Where cookies belong in the list of the specification's Appendix B. */
const COOKIES = '5 - Network/Service';

/**
 * What the visitor agreed to, as a Kantara receipt. `party` fills in how to reach the controller, which the
 * specification requires; the record's id stands for the visitor, of whom nothing else is known. It has no
 * public key.
 * @throws {RangeError} where nothing was agreed to: a receipt of consent would say so
 * @see https://kantarainitiative.org/download/consent-receipt-specification/ §4.3 to §4.5
 */
export function toKantara(
  receipt: ConsentReceipt,
  config: AnyConfig,
  party: KantaraParty = {},
): KantaraReceipt {
  const { recordId, eventTime, jurisdiction, method, controller, statement } = receipt;
  if (!recordId || !eventTime) throw new RangeError('A Kantara receipt is one of consent; none was given');
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
function servicesOf(
  receipt: ConsentReceipt,
  category: ReceiptCategory,
  declared: ReadonlyMap<string, ServiceConfig>,
): KantaraReceipt['services'] {
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

function purposeOf(
  { method, controller, validUntil }: ConsentReceipt,
  { label }: ReceiptCategory,
  { purpose, provider }: Pick<ReceiptService, 'purpose' | 'provider'>,
  thirdParties?: string,
): KantaraPurpose {
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
