import type { HeadData } from './head.js';
/**
 * The ids that may run by the stored answer. The same as the guard's own reading (`parseRecord`,
 * `validAnswer`, `decide`) in a third of the bytes, because it stands in every page; a test compares them.
 */
export declare function grantedBy({ cookie, days, parts }: HeadData): Set<string>;
