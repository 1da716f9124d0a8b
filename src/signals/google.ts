/*
 * Google Consent Mode v2, for gtag.js and Tag Manager.
 * https://developers.google.com/tag-platform/security/guides/consent, looked at on 2026-11-22.
 */
import type { Signal, TypeOptions } from './signal.js';
import { inWords } from './words.js';

type GoogleType = keyof typeof TYPES;

/** A default for some regions alone; Google takes the most specific one. */
export interface GoogleRegion extends Partial<Record<GoogleType, 'granted' | 'denied'>> {
  /** ISO 3166-2: `US`, `US-CA`. Where the law asks for consent first, nothing is granted by a default. */
  readonly region: readonly string[];
}

/** `true` for a switch of Google's that stays off unless the site turns it on; see docs/signals.md. */
export interface GoogleOptions extends TypeOptions<GoogleType> {
  /** Milliseconds that tags wait for the stored answer. Default: 500. */
  readonly wait_for_update?: number;
  readonly defaults?: readonly GoogleRegion[];
  /** Google's tags may load before they are granted, and send pings without cookies. */
  readonly advanced?: boolean;
  readonly url_passthrough?: boolean;
  readonly ads_data_redaction?: boolean;
}

const TYPES = {
  ad_storage: 'tracking',
  ad_user_data: 'tracking',
  ad_personalization: 'tracking',
  analytics_storage: 'analytical',
  functionality_storage: 'functional',
  personalization_storage: 'tracking',
  security_storage: 'functional',
};

/** The data layer is made where there is none: the default must stand in it before any tag. */
export const google: Signal<GoogleOptions> = {
  id: 'google',
  types: TYPES,
  send(values, call, { wait_for_update = 500, defaults = [], ...options }) {
    const layer = ((window as { dataLayer?: unknown[] }).dataLayer ??= []);
    // Commands are `arguments` objects: Google's tags take an array for data.
    const gtag: (...command: unknown[]) => void = function () {
      // eslint-disable-next-line prefer-rest-params
      layer.push(arguments);
    };
    const words = inWords(values);
    if (call === 'update') {
      gtag('consent', call, words);
      layer.push({ event: 'privacy_cookie_notice', privacy_cookie_notice: words });
      return;
    }
    const isLate = (layer as { 0?: unknown; event?: unknown }[]).some(
      (entry) => entry.event || /^(config|event)$/.test(`${entry[0]}`),
    );
    if (isLate) reportError(Error('Consent default after the first event'));
    gtag('consent', call, { ...words, wait_for_update });
    for (const own of defaults) gtag('consent', call, { ...words, ...own, wait_for_update });
    for (const name of ['url_passthrough', 'ads_data_redaction'] as const)
      if (options[name]) gtag('set', name, true);
  },
};
