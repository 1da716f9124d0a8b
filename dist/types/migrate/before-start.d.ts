import type { ConsentManager } from '../manager.js';
/**
 * Calls an act with the page's manager when that has its config and has read no cookie yet. No event comes so
 * early, and a later one would have the visitor see a notice that goes again.
 * @throws {ConsentConfigError} when the notice has started already
 */
export declare function beforeStart(act: (manager: ConsentManager) => void): void;
