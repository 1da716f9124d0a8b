import type { Loader } from '../services/loader.js';
/**
 * Starts the Google tag of an Ads account.
 * Source: https://developers.google.com/tag-platform/gtagjs/install
 */
export declare const load: Loader<{
    conversionId: string;
}>;
