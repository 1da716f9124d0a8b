import type { ConsentConfig, ResolvedConfig } from '../core/config.js';
/**
 * Checks the config, and that the page has the snippet that its `block` needs.
 * @throws {ConsentConfigError} for the first option that is missing, misspelt, unlawful, or not of its form
 */
export declare function checkPage(config: ConsentConfig, resolved: ResolvedConfig): void;
