import type { Loader } from '../services/loader.js';
/**
 * Starts Umami, of its own cloud or, by `url`, on a server of the site's own.
 * Source: https://umami.is/docs/tracker-configuration
 */
export declare const load: Loader<{
    websiteId: string;
    url?: string;
}>;
