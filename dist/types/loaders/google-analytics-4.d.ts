import type { Loader } from '../services/loader.js';
/**
 * Starts Google Analytics 4 for one web stream.
 * Source: https://developers.google.com/tag-platform/gtagjs/install
 */
export declare const load: Loader<{
    measurementId: string;
}>;
