import type { Decision } from '../core/decision.js';
import type { ConsentManager } from '../manager.js';
/** What a vendor is to know of the notice. */
export interface NoticeState {
    readonly decision: Decision;
    /** Whether the visitor has a valid answer. */
    readonly isAnswered: boolean;
    /** Whether a layer that asks is to be seen. */
    readonly isShown: boolean;
}
/**
 * Tells of every state from now on, and returns what tells of the present one. It may be called before
 * `manager.start()` or long after it.
 */
export declare function followNotice(manager: ConsentManager, tell: (state: NoticeState) => void): () => void;
