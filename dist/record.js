export { countOf } from './record/count-of.js';
import { makeReceipt } from './record/make-receipt.js';
export { noticeHash, noticeText } from './record/notice-hash.js';
export { noticeWords } from './record/notice-words.js';
import { toDpv } from './record/to-dpv.js';
import { toKantara } from './record/to-kantara.js';



export { makeReceipt, toDpv, toKantara };
