export { checkPage as checkConfig } from './gate/check-page.js';
export { keepAnswer } from './core/answer.js';
export { makeReceipt } from './core/receipt.js';
export { answerFor } from './core/answer-for.js';
export { takeBack } from './gate/take-back.js';
