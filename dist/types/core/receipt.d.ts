import type { SentSignal } from '../signals/page-signals.js';
import type { ProfileId } from './profiles.js';
import type { ConsentMethod } from './record.js';
/** What an answer was, against the one before it on this page: `docs/records.md` says how each is known. */
export type ConsentEventKind = 'given' | 'refused' | 'changed' | 'withdrawn' | 'expired';
/** One service, as it stood when the visitor answered. */
export interface ReceiptService {
    readonly id: string;
    readonly name: string;
    readonly provider: string;
    readonly purpose: string;
    readonly granted: boolean;
}
/** One category, in the words that the visitor read. */
export interface ReceiptCategory {
    readonly id: string;
    readonly label: string;
    readonly purpose: string;
    /** Why it may run: it is functional, the site states an exemption, or only if the visitor agrees. */
    readonly basis: 'functional' | 'exempt' | 'consent';
    /** The ground that the site states; only where exempt. */
    readonly ground?: string;
    readonly granted: boolean;
    readonly services: readonly ReceiptService[];
}
/**
 * The visitor's own copy of their answer, and the record of it: plain data, described by
 * `docs/receipt.schema.json`. Holds no address, no user agent and no page.
 */
export interface ConsentReceipt {
    readonly schemaVersion: '1.0';
    readonly libraryVersion: string;
    /** Random; `null` unless the visitor agreed to something. */
    readonly recordId: string | null;
    /** `null` before any answer, and where a notice that only informs was put away. */
    readonly eventType: ConsentEventKind | null;
    /** UTC, and the day is all that is known of it; `null` before any answer. */
    readonly eventTime: string | null;
    readonly timePrecision: 'day';
    readonly method: ConsentMethod | null;
    /** By the visitor's click or by a script's call; `null` where it was not given on this page. */
    readonly via: 'button' | 'api' | null;
    readonly categories: readonly ReceiptCategory[];
    /** Ids of what the visitor had agreed to until this event. */
    readonly withdrawn: readonly string[];
    /** What vendors were told on this page, in order. */
    readonly signals: readonly Omit<SentSignal, 'time'>[];
    /** SHA-256 of what was shown, in hexadecimal; `null` where the browser computes none (plain http). */
    readonly noticeHash: string | null;
    /** What the answer is about: the config's revision. */
    readonly policyVersion: string;
    /** BCP 47. */
    readonly language: string;
    readonly jurisdiction: ProfileId;
    readonly controller: string;
    readonly statement: string;
    /** UTC; the visitor is asked again from then on. `null` while there is no answer. */
    readonly validUntil: string | null;
    /** In the words of the notice. */
    readonly withdrawalMethod: string;
}
/** What happened on this page when the answer was given. */
export interface PageAct {
    /** Ids that were granted until then. */
    readonly before: ReadonlySet<string>;
    /** The answer in the cookie's grammar. */
    readonly value: string;
    readonly event?: Event | undefined;
}
