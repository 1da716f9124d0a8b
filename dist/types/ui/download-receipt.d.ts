import type { ConsentManager } from '../manager.js';
/** The library's own, Kantara's consent receipt 1.1, or JSON-LD with the Data Privacy Vocabulary. */
export type ReceiptFormat = 'json' | 'kantara' | 'dpv';
/**
 * Saves the visitor's receipt as a file of theirs; it goes nowhere else. The other formats are loaded with
 * the click that wants them.
 * @throws {RangeError} for `kantara` where the visitor agreed to nothing
 */
export declare function downloadReceipt(manager: ConsentManager, format?: ReceiptFormat): Promise<void>;
