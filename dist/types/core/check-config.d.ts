import type { ConsentConfig, ResolvedConfig, ServiceConfig } from './config.js';
/**
 * `canLoad` says which services can be started, where that is known.
 * @throws {ConsentConfigError} for the first option that is missing, misspelt, unlawful, or not of its form
 */
export declare function checkConfig(config: ConsentConfig, resolved?: ResolvedConfig, canLoad?: (service: ServiceConfig) => boolean): void;
/** Every form of the shape fits, and nothing else is there: a misspelt option must not pass in silence. */
export declare function checkPart(at: string, part: object, shape: string): void;
