import type { ResolvedConfig } from './config.js';
import { type ConsentRecord } from './record.js';
/** An answer to everything at once. */
export declare function answerAll(config: ResolvedConfig, method: 'accept' | 'reject'): ConsentRecord;
/**
 * An answer to what is named: a category takes its services along, but for those named themselves; what
 * is not named stays as it is.
 * @throws {RangeError} for an id that is neither a category nor a service of the config
 */
export declare function answerWith(config: ResolvedConfig, given: Readonly<Record<string, boolean>> | Element, granted: ReadonlySet<string>): ConsentRecord;
