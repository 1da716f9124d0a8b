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
  functionality_storage: 'functional',
  security_storage: 'functional',
  analytics_storage: 'analytical',
  ad_storage: 'tracking',
  personalization_storage: 'tracking',
  ad_user_data: 'tracking',
  ad_personalization: 'tracking',
};

/** The data layer is made where there is none: the default must stand in it before any tag. */
export const google: Signal<GoogleOptions> = {
  id: 'google',
  types: TYPES,
  send(values, call, { wait_for_update = 500, defaults = [], advanced, ...options }) {
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
    } else {
      for (const own of [{}, ...defaults]) gtag('consent', call, { ...words, ...own, wait_for_update });
      // What is left are Google's own switches, and the ids that decide about its types.
      for (const name in options)
        if (options[name as keyof typeof options] === (true as unknown)) gtag('set', name, true);
    }
  },
};
