import type { BlockedRequest } from './core/events.js';
import type { ConsentManager } from './manager.js';
/** Fills the manager's list of what was stopped, from now on. */
export declare function watchPage(manager: ConsentManager, blocked: BlockedRequest[]): void;
