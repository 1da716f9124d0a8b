import type { ResolvedConfig } from '../core/config.js';
import type { OldChoice } from './old-choice.js';
/** What an old choice says of what the site asks now. */
export interface Verdict {
    /** Ids of ours that were granted, for what is known to be the same. */
    readonly granted: ReadonlySet<string>;
    /** Whether anything was refused. */
    readonly refuses: boolean;
    /** Whether it leaves nothing open. */
    readonly isWhole: boolean;
}
interface Terms {
    /** Ours for an old id. */
    readonly toOurs: (old: string) => string;
    /** The owner vouches that a category had the same services in it. */
    readonly sameServices: boolean;
    /** The owner vouches that a yes was stored for a click only. */
    readonly onlyClicks: boolean;
}
/**
 * Pure: what is kept of an old choice. A no counts always. A yes counts for a service that was named, and for
 * a category where each of its services was, or where the owner vouches for that.
 */
export declare function judgeChoice(choice: OldChoice, config: ResolvedConfig, terms: Terms): Verdict;
export {};
