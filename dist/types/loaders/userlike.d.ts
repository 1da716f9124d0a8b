import type { Loader } from '../services/loader.js';
/** Loads the widget, whose address says which one it is. */
export declare const load: Loader<{
    key: string;
}>;
