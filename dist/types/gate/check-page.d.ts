import type { ConsentConfig, ResolvedConfig } from '../core/config.js';
/**
 * Checks the config, and that the page has what it needs: the signals that it names, what starts services that
 * are to be started, and the snippet of its `block`.
 * @throws {ConsentConfigError} for the first option that is missing, misspelt, unlawful, or not of its form
 */
export declare function checkPage(config: ConsentConfig, resolved: ResolvedConfig): void;
