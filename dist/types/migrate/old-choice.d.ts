/** What a visitor told the tool that a site had before. */
export interface OldChoice {
    /** By the old ids of categories and services: yes or no. What was left open is not in it. */
    readonly answers: ReadonlyMap<string, boolean>;
    /** Only what was granted is written down: whatever else was asked has been refused. */
    readonly namesGrantsOnly: boolean;
    /** Whether a yes can only have come from a click; else the tool also wrote it for those who just read on. */
    readonly isExplicit: boolean;
    /** Day of the choice, counted from 1 January 1970 UTC; `undefined` where the tool does not keep it. */
    readonly day: number | undefined;
}
/** Characters as they were before they were put into a cookie, or `null`. */
export declare function decoded(value: string): string | null;
/** An object in JSON, encoded or not; `null` from anything else. */
export declare function objectIn(value: string): Readonly<Record<string, unknown>> | null;
export declare function isObject(value: unknown): value is Record<string, unknown>;
export declare function isTexts(value: unknown): value is string[];
/** The day of a moment in milliseconds, or as a text of ISO 8601; `undefined` from anything else. */
export declare function dayOf(moment: unknown): number | undefined;
