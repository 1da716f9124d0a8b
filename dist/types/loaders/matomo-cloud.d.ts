import type { Loader } from '../services/loader.js';
/**
 * Starts Matomo Cloud; `account` is what stands before `.matomo.cloud`.
 * Source: https://developer.matomo.org/guides/tracking-javascript-guide
 */
export declare const load: Loader<{
    account: string;
    siteId: string | number;
}>;
