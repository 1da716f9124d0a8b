import type { Loader } from '../services/loader.js';
/** Says which widget it is and loads it. */
export declare const load: Loader<{
    key: string;
}>;
