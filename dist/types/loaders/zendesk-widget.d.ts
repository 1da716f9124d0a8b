import type { Loader } from '../services/loader.js';
/** Loads the widget; its script finds itself, and the key in its address, by the id. */
export declare const load: Loader<{
    key: string;
}>;
