import type { Loader } from '../services/loader.js';
/** Says which licence it is, queues what the page asks of the widget, and loads it. */
export declare const load: Loader<{
    license: string;
}>;
