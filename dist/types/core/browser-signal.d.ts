import type { ResolvedConfig } from './config.js';
/** Whether the browser says not to sell or share, or, where the config heeds it, not to track. */
export declare function refusesTracking({ doNotTrack }: Pick<ResolvedConfig, 'doNotTrack'>): boolean;
/** Whether tracking is denied while the browser refuses it: to be shown as heard. */
export declare function isHeeding(config: Pick<ResolvedConfig, 'doNotTrack' | 'tokens'>, granted: ReadonlySet<string>): boolean;
/** Whether that leaves nothing to ask: analytics do not share, so that the signal says nothing of them. */
export declare function answersAll(config: Pick<ResolvedConfig, 'doNotTrack' | 'categories'>): boolean;
