import type { ResolvedConfig } from './config.js';
import type { Answer } from './decision.js';
import { type ConsentRecord } from './record.js';
/** A record in the cookie's grammar, with a new id where something was granted and it has none yet. */
export declare function formatRecord({ revision, seal, day, method, grants, id }: ConsentRecord): string;
/** Vouches for a config that has been checked: the answer is kept again as it is, for as long as before. */
export declare function seal(answer: Answer, { seal, cookie }: ResolvedConfig): void;
/**
 * Keeps a record in the cookie, or forgets the answer, and returns the value and whether the browser
 * kept it: it drops what it refuses without a word. It expires counting from the day of the choice, and
 * a twin on another domain or path goes, lest it overrule the visitor.
 */
export declare function keepRecord(record: ConsentRecord | null, { name, days, domain, ...given }: ResolvedConfig['cookie']): {
    value: string;
    isKept: boolean;
};
