import type { ConsentManager } from '../manager.js';
/**
 * Stands in for its global, which is gone with its script: a service that a page pushes is started once it is
 * granted. One that is not among the common ones, nor the page's own, stays off.
 * @param idOf Ours for the id of one of its services
 */
export declare function standIn(whenReady: Promise<ConsentManager>, idOf: (old: string) => string): void;
