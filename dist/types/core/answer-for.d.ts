import type { ResolvedConfig } from './config.js';
import type { Answer } from './decision.js';
/**
 * Sees to an answer that does not vouch for the config, which has been checked by now: it is sealed anew,
 * for as long as before. Where the browser refuses tracking, that is the answer, unless the visitor has
 * given one or is still to be asked about something else.
 */
export declare function answerFor(answer: Answer, config: ResolvedConfig): void;
/** Keeps what a service answers in the visitor's place, or forgets it. The browser's own refusal outweighs it. */
export declare function keepSignal(config: ResolvedConfig, allowed: readonly string[] | null): void;
