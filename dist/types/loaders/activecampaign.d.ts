import type { Loader } from '../services/loader.js';
/** Queues the visit for the account and loads the script that sends it. */
export declare const load: Loader<{
    account: string;
}>;
