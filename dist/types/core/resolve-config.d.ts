import type { ConsentConfig, ResolvedConfig } from './config.js';
declare global {
    interface Navigator {
        /** @see https://w3c.github.io/gpc/ */
        readonly globalPrivacyControl?: unknown;
    }
}
/** Fills in the defaults of a config, which `checkConfig` looks at more closely. */
export declare function resolveConfig(config: ConsentConfig): ResolvedConfig;
