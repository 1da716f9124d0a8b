/*
 * HubSpot, the consent banner's API beside another banner.
 * https://developers.hubspot.com/docs/api-reference/latest/account/settings/consent-banner/consent-banner-api,
 * looked at on 2026-11-22.
 */
import type { Signal, TypeOptions } from './signal.js';

export interface HubSpotOptions extends TypeOptions<'analytics' | 'advertisement' | 'functionality'> {
  /** A refusal also stops its anonymous counting; it keeps that by a cookie. */
  readonly doNotTrack?: boolean;
}

/** The queues are made where there are none, as its own examples do. */
export const hubspot: Signal<HubSpotOptions> = {
  id: 'hubspot',
  types: { analytics: 'analytical', advertisement: 'tracking', functionality: 'functional' },
  send(values, call, { doNotTrack }) {
    const page = window as { _hsp?: unknown[]; _hsq?: unknown[] };
    const queue = (page._hsp ??= []);
    const isRefused = !values['analytics'] && !values['advertisement'];
    if (call === 'update') {
      // First what it kept, which would have it ask anew; then the answer.
      if (isRefused) queue.push(['revokeCookieConsent']);
      if (doNotTrack) (page._hsq ??= []).push(isRefused ? ['doNotTrack'] : ['doNotTrack', { track: true }]);
    }
    queue.push(['setHubSpotConsent', values]);
  },
};
