import type { ResolvedConfig } from '../core/config.js';
import type { Decision } from '../core/decision.js';
import type { ConsentEventDetails } from '../core/events.js';
/**
 * Takes back what was withdrawn: removes the declared items of everything denied, and says what remains
 * and whether the page must reload because code of it has run.
 */
export declare function takeBack(config: ResolvedConfig, decision: Decision, withdrawn: readonly string[], ran: ReadonlySet<string>): ConsentEventDetails['consent-withdraw'];
