import type { Loader } from '../services/loader.js';
/**
 * Starts Fathom.
 * Source: https://usefathom.com/docs/script/embed
 */
export declare const load: Loader<{
    siteId: string;
}>;
