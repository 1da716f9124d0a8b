import type { ConsentReceipt } from '../core/receipt.js';
import { type AnyConfig } from './declared.js';
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
    readonly services: readonly {
        readonly service: string;
        readonly purposes: readonly KantaraPurpose[];
    }[];
    readonly sensitive: boolean;
    readonly spiCat: readonly string[];
}
/**
 * What the visitor agreed to, as a Kantara receipt. `party` fills in how to reach the controller, which the
 * specification requires; the record's id stands for the visitor, of whom nothing else is known. It has no
 * public key.
 * @throws {RangeError} where nothing was agreed to: a receipt of consent would say so
 * @see https://kantarainitiative.org/download/consent-receipt-specification/ §4.3 to §4.5
 */
export declare function toKantara(receipt: ConsentReceipt, config: AnyConfig, party?: KantaraParty): KantaraReceipt;
