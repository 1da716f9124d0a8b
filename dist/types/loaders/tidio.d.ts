import type { Loader } from '../services/loader.js';
/** Loads the widget, whose address says which project it is. */
export declare const load: Loader<{
    publicKey: string;
}>;
