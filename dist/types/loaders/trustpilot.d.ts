import type { Loader } from '../services/loader.js';
/** Loads the script that fills the page's boxes; it looks for them by itself. */
export declare const load: Loader<Record<never, never>>;
