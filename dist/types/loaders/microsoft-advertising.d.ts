import type { Loader } from '../services/loader.js';
/**
 * Starts Universal Event Tracking of Microsoft Advertising and counts the page view.
 * Source: https://help.ads.microsoft.com/#apex/ads/en/56682/2
 */
export declare const load: Loader<{
    tagId: string | number;
}>;
