import type { ResolvedConfig } from './config.js';
import { type ConsentRecord } from './record.js';
/** The answer in the cookie's grammar, and whether the cookie has it; it counts for this page only where not. */
export interface Kept {
    readonly value: string;
    readonly isKept: boolean;
}
/** A record in the cookie's grammar. */
export declare function formatRecord({ revision, seal, day, method, grants, id }: ConsentRecord): string;
/**
 * Keeps a record in the cookie, or forgets the answer, and returns what stands there and whether the browser
 * kept it: it drops what it refuses without a word. It expires counting from the day of the choice, and
 * a twin on another domain or path goes, lest it overrule the visitor.
 */
export declare function keepRecord(record: ConsentRecord | null, { name, days, domain, ...given }: ResolvedConfig['cookie']): Kept;
