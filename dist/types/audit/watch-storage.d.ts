import type { ConsentManager } from '../manager.js';
/**
 * Compares what is stored with what is declared, on each load and after each answer, and tells by
 * `consent-error` of each item that nothing granted declares, that is there again after its service was
 * withdrawn, or that stays for longer than declared. It removes nothing.
 */
export declare function watchStorage(manager: ConsentManager): void;
