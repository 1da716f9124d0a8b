import type { ResolvedConfig } from './config.js';
/** Whether the browser says not to sell or share, or, where the config heeds it, not to track. */
export declare function refusesTracking({ doNotTrack }: Pick<ResolvedConfig, 'doNotTrack'>): boolean;
