import type { Loader } from '../services/loader.js';
/** Says which account it is, queues the consent, and loads the chat box. */
export declare const load: Loader<{
    key: string;
}>;
