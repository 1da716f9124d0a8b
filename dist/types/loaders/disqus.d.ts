import type { Loader } from '../services/loader.js';
/** Loads the comments into the page's `#disqus_thread`; `disqus_config` stays the page's own. */
export declare const load: Loader<{
    shortname: string;
}>;
