import type { ConsentManager } from '../manager.js';
import { type NoticeState } from './follow-notice.js';
import type { Stub } from './stub.js';
/**
 * Loads the whole interface in place of its stub, and has it tell of every state of the notice from then on.
 * Where that fails, the stub says so.
 */
export declare function startApi<Api extends {
    tell(state: NoticeState): void;
}>(manager: ConsentManager, stub: Stub, load: () => Promise<Api>): Promise<Api>;
