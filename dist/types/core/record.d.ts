/** How the visitor answered: everything, nothing, or a choice of their own. */
export type ConsentMethod = 'accept' | 'reject' | 'save';
/** The visitor's answer, as the cookie keeps it. */
export interface ConsentRecord {
    readonly revision: string;
    /** Fingerprint of the config that was checked when the answer was given. */
    readonly seal: string;
    /** Day of the choice, counted from 1 January 1970 UTC: a whole day tells nobody apart. */
    readonly day: number;
    readonly method: ConsentMethod;
    /** Tokens of the granted categories and services. */
    readonly grants: ReadonlySet<string>;
    /**
     * Random, and only where something was granted: two refusals of one day are the same byte for byte.
     * Empty until it is kept.
     */
    readonly id: string;
}
/** Reads a record, or `null` from anything that is not exactly one. Never throws. */
export declare function parseRecord(value: string): ConsentRecord | null;
/** Milliseconds. */
export declare const DAY = 86400000;
/** Today in UTC, as a count of days. */
export declare function today(): number;
