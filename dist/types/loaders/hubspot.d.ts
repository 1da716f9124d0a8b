import type { Loader } from '../services/loader.js';
/** Loads HubSpot's code, which takes the commands of `_hsq` that were queued before it. */
export declare const load: Loader<{
    portalId: string;
    region?: string;
}>;
