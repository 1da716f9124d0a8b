import type { LoadedScript } from '../services/loader.js';
/**
 * Starts Google's tag for one destination, as Analytics and Ads both do. What stands in `dataLayer` before,
 * such as the default of Consent Mode, stays first.
 */
export declare function startGtag(id: string): LoadedScript;
