export { checkConfig } from './core/check-config.js';
export { answerAll, answerWith } from './core/answer.js';
export { makeReceipt } from './core/receipt.js';
export { keepRecord, seal } from './core/store.js';
export { takeBack } from './gate/take-back.js';
