import type { ResolvedConfig } from './config.js';

/** Whether the browser says not to sell or share, or, where the config heeds it, not to track. */
export function refusesTracking({ doNotTrack }: Pick<ResolvedConfig, 'doNotTrack'>): boolean {
  // Strictly true: engines that know nothing of it say undefined, others false.
  return navigator.globalPrivacyControl === true || (!!doNotTrack && navigator.doNotTrack === '1');
}
