import type { ResolvedConfig } from '../core/config.js';
import { type GppOptions } from './options.js';
/** @throws {ConsentConfigError} for the first option that is missing, misspelt, or refers to nothing */
export declare function checkOptions(options: GppOptions, { categories }: ResolvedConfig): void;
