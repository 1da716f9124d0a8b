import type { OldChoice } from './old-choice.js';
import type { PeerId } from './peers.js';
/** What was found; `null` for what is there and cannot be read. */
export interface FoundChoice {
    readonly peer: PeerId;
    readonly choice: OldChoice | null;
    /** Days that the tool kept it: the oldest that one without a date can be. */
    readonly lifetime: number;
}
/** Every choice that one of these tools has left in this browser. `name` is the site's own for it. */
export declare function findChoices(peers: readonly PeerId[], name?: string): FoundChoice[];
/** Removes what they left: it has been taken over, or is not to be. */
export declare function forgetChoices(peers: readonly PeerId[], name?: string): void;
