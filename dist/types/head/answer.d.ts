import type { HeadData } from './head.js';
/** How an answer is found, and what it may be about: an id, its token, and whether it needs an answer at all. */
interface Asked extends Pick<HeadData, 'cookie' | 'days'> {
    readonly parts: readonly (readonly [id: string, token: string, exempt: 0 | 1, ...more: unknown[]])[];
}
/**
 * The ids that may run by the stored answer. The same as the guard's own reading (`parseRecord`,
 * `validAnswer`, `decide`) in a third of the bytes, because it stands in every page; a test compares them.
 */
export declare function grantedBy({ cookie, days, parts }: Asked): Set<string>;
export {};
