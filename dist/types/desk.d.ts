import { answerFor as sealAnswer } from './core/answer-for.js';
import { keepAnswer as keep } from './core/answer.js';
import type { ResolvedConfig } from './core/config.js';
import type { Answer, Decision } from './core/decision.js';
import type { ConsentReceipt } from './core/receipt.js';
import { checkPage } from './gate/check-page.js';
import { takeBack } from './gate/take-back.js';
export { keepSignal } from './core/answer-for.js';
export { takeBack };
/**
 * Checks the config and the page, until they have been found good once: the visitor who answers is not kept
 * waiting for it.
 */
export declare const checkConfig: typeof checkPage;
/** Sees to an answer that does not vouch for the config, and once more to what it denies. */
export declare const answerFor: typeof sealAnswer;
/**
 * Keeps an answer, and remembers for a receipt what it took the place of: the cookie does not tell. One that
 * may withdraw what has a database is not sealed, so that the next page loads the desk again and removes what
 * was held open. All others stay alike: nobody sees from a refusal that it came after a consent.
 */
export declare const keepAnswer: typeof keep;
/** Makes a receipt of the present state; few visitors ask for one, so what makes it is loaded then. */
export declare const makeReceipt: (config: ResolvedConfig, decision: Decision, answer: Answer) => Promise<ConsentReceipt>;
