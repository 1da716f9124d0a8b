import type { ConsentManager } from '../manager.js';
/** Saves the visitor's own copy of the answer as a file. */
export declare function saveReceipt(manager: ConsentManager): Promise<void>;
