import type { ResolvedConfig } from './config.js';
import { type ConsentMethod, type ConsentRecord } from './record.js';
/**
 * Keeps an answer, or forgets the one there is, and returns what stands in the cookie and whether it does.
 * @throws {RangeError} for an id that is neither a category nor a service of the config
 */
export declare function keepAnswer(config: ResolvedConfig, granted: ReadonlySet<string>, how: ConsentMethod | 'reset', choices?: Readonly<Record<string, boolean>> | Element): {
    value: string;
    isKept: boolean;
};
/** An answer to everything at once. */
export declare function answerAll(config: ResolvedConfig, method: 'accept' | 'reject'): ConsentRecord;
/**
 * An answer to what is named: a category takes its services along, but for those named themselves; what
 * is not named stays as it is.
 * @throws {RangeError} for an id that is neither a category nor a service of the config
 */
export declare function answerWith(config: ResolvedConfig, given: Readonly<Record<string, boolean>> | Element, granted: ReadonlySet<string>): ConsentRecord;
