import type { ResolvedConfig } from './config.js';
import { type Kept } from './store.js';
import { type ConsentMethod, type ConsentRecord } from './record.js';
/** What a visitor can do about the answer. */
export type ConsentAct = 'accept' | 'reject' | 'save' | 'reset';
/**
 * Keeps an answer, or forgets the one there is, and returns what stands in the cookie and whether it does.
 * @throws {RangeError} for an id that is neither a category nor a service of the config
 */
export declare function keepAnswer(config: ResolvedConfig, granted: ReadonlySet<string>, how: ConsentAct, choices?: Readonly<Record<string, boolean>> | Element, event?: Event): Kept;
/** An answer to everything at once. */
export declare function answerAll(config: ResolvedConfig, method: 'accept' | 'reject'): ConsentRecord;
/**
 * An answer to what is named: a category takes its services along, but for those named themselves; what
 * is not named stays as it is.
 * @throws {RangeError} for an id that is neither a category nor a service of the config
 */
export declare function answerWith(config: ResolvedConfig, given: Readonly<Record<string, boolean>> | Element, granted: ReadonlySet<string>): ConsentRecord;
/**
 * An answer of today. Where nothing but the functional is left it is a refusal, however it came about; where
 * nothing is left that needs consent nobody agreed to anything, and where nothing needs it at all the visitor
 * has closed what was told.
 */
export declare function newRecord({ categories, tokens, revision, seal }: ResolvedConfig, ids: readonly string[], how: ConsentMethod): ConsentRecord;
