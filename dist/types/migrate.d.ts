import { type MigrateOptions } from './migrate/options.js';
/**
 * Lets pages that are still labelled for another tool be guarded as they are, and takes over what their
 * visitors told it, once. Called before `manager.start()`; on a server it does nothing.
 * @throws {ConsentConfigError} for an option that is not of its form, or when the notice has started already
 */
export declare function migrate(options: MigrateOptions): void;
export type { MigrateOptions } from './migrate/options.js';
export type { IdMap, PeerId } from './migrate/peers.js';
