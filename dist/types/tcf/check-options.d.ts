import type { ResolvedConfig } from '../core/config.js';
import type { TcfOptions } from './options.js';
/**
 * What can be told without the vendor list.
 * @throws {ConsentConfigError} for the first option that is missing, misspelt, or claims what nobody asked
 */
export declare function checkOptions(options: TcfOptions, { categories }: ResolvedConfig): void;
