import type { ConsentConfig, ResolvedConfig } from './config.js';
/** @throws {ConsentConfigError} for the first option that is missing, misspelt, unlawful, or not of its form */
export declare function checkConfig(config: ConsentConfig, resolved?: ResolvedConfig): void;
