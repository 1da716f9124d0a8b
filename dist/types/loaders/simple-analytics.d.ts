import type { Loader } from '../services/loader.js';
/**
 * Starts Simple Analytics; it counts for the page's own host unless `hostname` says another.
 * Source: https://docs.simpleanalytics.com/script
 */
export declare const load: Loader<{
    hostname?: string;
}>;
