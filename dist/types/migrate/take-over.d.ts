import type { ResolvedConfig } from '../core/config.js';
import type { MigrateOptions } from './options.js';
/**
 * Makes the choice that an older tool kept an answer of ours, once: the older tool's is removed, and none of
 * ours is ever overruled.
 */
export declare function takeOver(config: ResolvedConfig, options: MigrateOptions): void;
