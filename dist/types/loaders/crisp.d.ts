import type { Loader } from '../services/loader.js';
/** Says which website it is and loads the chat box, which takes the commands of `$crisp`. */
export declare const load: Loader<{
    websiteId: string;
}>;
