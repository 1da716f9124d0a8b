/*
 * The half of the library that is needed only when an answer is given, changed or doubted. The guard
 * loads it then; a returning visitor does without.
 */
export { checkConfig } from './core/check-config.js';
export { answerAll, answerWith } from './core/answer.js';
export { makeReceipt } from './core/receipt.js';
export { keepRecord, seal } from './core/store.js';
export { takeBack } from './gate/take-back.js';
