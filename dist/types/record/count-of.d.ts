import type { ConsentEventKind, ConsentReceipt } from '../core/receipt.js';
/** One more answer of its kind on a day: it tells nobody apart. */
export interface ConsentCount {
    readonly schemaVersion: '1.0';
    readonly eventType: ConsentEventKind;
    /** UTC, as `2026-11-22`. */
    readonly day: string;
    readonly policyVersion: string;
    readonly count: 1;
}
/**
 * All that may leave the browser of an answer in which nothing is agreed to; `null` where something is,
 * whose receipt is the record, and where there is no answer. Pure, and sends nothing.
 */
export declare function countOf({ recordId, eventType, eventTime, policyVersion, }: ConsentReceipt): ConsentCount | null;
