import type { ResolvedConfig } from './config.js';
import { type ConsentRecord } from './record.js';
/** A record in the cookie's grammar. */
export declare function formatRecord({ revision, seal, day, method, grants, id }: ConsentRecord): string;
/**
 * Keeps a record in the cookie, or forgets the answer, and returns the value and whether the browser
 * kept it: it drops what it refuses without a word. It expires counting from the day of the choice, and
 * a twin on another domain or path goes, lest it overrule the visitor.
 */
export declare function keepRecord(record: ConsentRecord | null, { name, days, domain, ...given }: ResolvedConfig['cookie']): {
    value: string;
    isKept: boolean;
};
