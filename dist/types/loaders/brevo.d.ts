import type { Loader } from '../services/loader.js';
/** Queues the start with the account's key and loads the tracker. */
export declare const load: Loader<{
    clientKey: string;
}>;
