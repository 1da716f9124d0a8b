import type { ConsentConfig, ResolvedConfig } from './config.js';
/** Fills in the defaults of a config, which `checkConfig` looks at more closely. */
export declare function resolveConfig(config: ConsentConfig): ResolvedConfig;
