import type { ResolvedConfig } from '../core/config.js';
import { type ConsentRecord } from '../core/record.js';
import { type FoundChoice } from './find-choices.js';
import type { MigrateOptions } from './options.js';
/**
 * Makes the choice that an older tool kept an answer of ours, once: the older tool's is removed, and none of
 * ours is ever overruled.
 */
export declare function takeOver(config: ResolvedConfig, options: MigrateOptions): void;
/**
 * The answer that was found, or `null` where the visitor is to be asked: nothing was found, it has expired,
 * or it refuses nothing and leaves something open.
 */
export declare function recordOf(found: readonly FoundChoice[], config: ResolvedConfig, options: MigrateOptions, now: number): ConsentRecord | null;
