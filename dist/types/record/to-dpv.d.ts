import type { ConsentReceipt } from '../core/receipt.js';
import { type AnyConfig } from './declared.js';
type Json = string | number | boolean | readonly Json[] | {
    readonly [key: string]: Json;
};
export type JsonLd = {
    readonly [key: string]: Json;
};
/**
 * A receipt as a consent record by ISO/IEC TS 27560, in the words of the W3C community's Data Privacy
 * Vocabulary: one process for each service (or category without any) that needs consent, with its status.
 * Where nothing was agreed to there is no identifier, of the record or of the visitor.
 * @see https://w3id.org/dpv/guides/consent-27560
 */
export declare function toDpv(receipt: ConsentReceipt, config: AnyConfig): JsonLd;
export {};
