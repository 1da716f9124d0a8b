import type { ConsentConfig } from '../core/config.js';
import type { Signal } from './signal.js';
/**
 * Checks that each signal which the config names is there, and its options.
 * @throws {ConsentConfigError} for the first that is missing or misspelt, or has an option that is
 */
export declare function checkSignals({ signals, profile }: Pick<ConsentConfig, 'signals' | 'profile'>, find: (id: string) => Pick<Signal, 'types'> | undefined): void;
