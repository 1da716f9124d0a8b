/*
 * The half of the library that is needed only when an answer is given, changed or doubted. The guard
 * loads it then; a returning visitor does without.
 */
export { checkPage as checkConfig } from './gate/check-page.js';
export { keepAnswer } from './core/answer.js';
export { makeReceipt } from './core/receipt.js';
export { answerFor } from './core/answer-for.js';
export { takeBack } from './gate/take-back.js';
