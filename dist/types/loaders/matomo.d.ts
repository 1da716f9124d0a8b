import type { Loader } from '../services/loader.js';
/**
 * Starts Matomo on a server of the site's own; `url` is the folder in which `matomo.js` stands.
 * Source: https://developer.matomo.org/guides/tracking-javascript-guide
 */
export declare const load: Loader<{
    url: string;
    siteId: string | number;
}>;
