import { keepAnswer as keep } from './core/answer.js';
import type { ResolvedConfig } from './core/config.js';
import type { Answer, Decision } from './core/decision.js';
import type { ConsentReceipt } from './core/receipt.js';
export { checkPage as checkConfig } from './gate/check-page.js';
export { answerFor, keepSignal } from './core/answer-for.js';
export { takeBack } from './gate/take-back.js';
/** Keeps an answer, and remembers for a receipt what it took the place of: the cookie does not tell. */
export declare const keepAnswer: typeof keep;
/** Makes a receipt of the present state; few visitors ask for one, so what makes it is loaded then. */
export declare const makeReceipt: (config: ResolvedConfig, decision: Decision, answer: Answer) => Promise<ConsentReceipt>;
