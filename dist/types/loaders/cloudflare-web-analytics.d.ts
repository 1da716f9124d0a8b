import type { Loader } from '../services/loader.js';
/**
 * Starts Cloudflare Web Analytics.
 * Source: https://developers.cloudflare.com/web-analytics/get-started/
 */
export declare const load: Loader<{
    token: string;
}>;
