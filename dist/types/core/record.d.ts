/**
 * How the answer came about: everything, nothing, or a choice of the visitor's own; by closing a notice that
 * only informs, which grants nothing; by a script's click on a button that grants; by the browser's Global
 * Privacy Control; or by a service that the site lets answer for the visitor.
 */
export type ConsentMethod = 'accept' | 'reject' | 'save' | 'close' | 'synthetic' | 'gpc' | 'signal';
/** The visitor's answer, as the cookie keeps it. */
export interface ConsentRecord {
    readonly revision: string;
    /** Fingerprint of the config that was checked when the answer was given. */
    readonly seal: string;
    /** Day of the choice, counted from 1 January 1970 UTC: a whole day tells nobody apart. */
    readonly day: number;
    readonly method: ConsentMethod;
    /** Tokens of the categories and services that may run. */
    readonly grants: ReadonlySet<string>;
    /**
     * Random, and only where the visitor agreed to something: two refusals of one day are the same byte for
     * byte. `NOBODY` where nobody agreed, and empty in a refusal.
     */
    readonly id: string;
}
/** Reads a record, or `null` from anything that is not exactly one. Never throws. */
export declare function parseRecord(value: string): ConsentRecord | null;
/** Whether somebody agreed to something in it. */
export declare function isConsent({ id }: ConsentRecord): boolean;
/** Whether the visitor's own means gave it, and not the visitor. */
export declare function isSignal(method: ConsentMethod): boolean;
/** Stands for the id in what the visitor did not agree to: the same for everyone. */
export declare const NOBODY = "0000000000000000";
/** Days that an answer counts, unless the config says otherwise. */
export declare const DAYS = 182;
/** Milliseconds. */
export declare const DAY = 86400000;
/** Today in UTC, as a count of days. */
export declare function today(): number;
