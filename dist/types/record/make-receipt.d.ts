import type { ResolvedConfig } from '../core/config.js';
import type { Answer, Decision } from '../core/decision.js';
import type { ConsentReceipt, PageAct } from '../core/receipt.js';
import type { Locale } from '../core/texts.js';
/** What a receipt is made of. */
interface ReceiptFacts {
    readonly config: ResolvedConfig;
    readonly decision: Decision;
    readonly answer: Answer;
    /** The words of the notice's language, as shipped. */
    readonly locale: Locale;
    readonly noticeHash: string | null;
    /** What happened on this page, if the answer was given here. */
    readonly act?: PageAct | undefined;
    /** What vendors were told on this page. */
    readonly signals?: ConsentReceipt['signals'];
    /** Day on which an earlier answer ended, counted from 1 January 1970 UTC. */
    readonly expiredOn?: number | undefined;
}
/** A receipt of the present state of the page; the manager's `receipt()`. Sends nothing. */
export declare function makeReceipt(config: ResolvedConfig, decision: Decision, answer: Answer, act?: PageAct): Promise<ConsentReceipt>;
/** Pure: from what is known of an answer to its receipt. */
export declare function receiptOf(facts: ReceiptFacts): ConsentReceipt;
export {};
