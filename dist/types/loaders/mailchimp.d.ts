import type { Loader } from '../services/loader.js';
/** Loads the script of a connected site, whose address says whose it is. */
export declare const load: Loader<{
    user: string;
    site: string;
}>;
