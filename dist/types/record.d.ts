export { countOf, type ConsentCount } from './record/count-of.js';
export { makeReceipt } from './record/make-receipt.js';
export { noticeHash, noticeText } from './record/notice-hash.js';
export { noticeWords } from './record/notice-words.js';
export { toDpv, type JsonLd } from './record/to-dpv.js';
export { toKantara, type KantaraParty, type KantaraPurpose, type KantaraReceipt, } from './record/to-kantara.js';
export type { ConsentReceipt, ReceiptCategory, ReceiptService } from './core/receipt.js';
