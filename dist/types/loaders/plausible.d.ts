import type { Loader } from '../services/loader.js';
/**
 * Starts Plausible: with the site's own script, whose `scriptId` stands in its address after `pa-`, or with
 * the older one, for a `domain`, which is the page's own where nothing is said.
 * Source: https://plausible.io/docs/plausible-script
 */
export declare const load: Loader<{
    scriptId?: string;
    domain?: string;
}>;
