import { keepAnswer as keepAnswer$1 } from './core/answer.js';
export { checkPage as checkConfig } from './gate/check-page.js';
import { keepSignal } from './core/answer-for.js';
export { answerFor } from './core/answer-for.js';
export { takeBack } from './gate/take-back.js';

/*
 * The half of the library that is needed only when an answer is given, changed or doubted. The guard
 * loads it then; a returning visitor does without.
 */
const acts = new WeakMap();
/** Keeps an answer, and remembers for a receipt what it took the place of: the cookie does not tell. */
const keepAnswer = (config, before, how, choices, event) => {
    const kept = keepAnswer$1(config, before, how, choices, event);
    acts.set(config, { before, value: kept.value, event });
    return kept;
};
/** Makes a receipt of the present state; few visitors ask for one, so what makes it is loaded then. */
const makeReceipt = async (config, decision, answer) => (await import('./record.js')).makeReceipt(config, decision, answer, acts.get(config));

export { keepAnswer, keepSignal, makeReceipt };
