import type { Loader } from '../services/loader.js';
/** Loads Klaviyo's code, which takes the commands of `_klOnsite` that were queued before it. */
export declare const load: Loader<{
    companyId: string;
}>;
