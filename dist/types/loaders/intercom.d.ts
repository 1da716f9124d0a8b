import type { Loader } from '../services/loader.js';
/** Says which workspace it is, queues what the page calls meanwhile, and loads the messenger. */
export declare const load: Loader<{
    appId: string;
    region?: string;
}>;
