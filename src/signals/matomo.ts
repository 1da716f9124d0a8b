/*
 * Matomo, tracking or cookie consent. Never `remember…`: the answer has a cookie already.
 * https://developer.matomo.org/guides/tracking-consent, looked at on 2026-11-22.
 */
import type { Signal, TypeOptions } from './signal.js';

export interface MatomoOptions extends TypeOptions<'consent'> {
  /** It may count without cookies before it is granted, where the site has a ground for that. */
  readonly cookieless?: boolean;
}

/** The queue is made where there is none, as its snippet does: it must be told before `trackPageView`. */
export const matomo: Signal<MatomoOptions> = {
  id: 'matomo',
  types: { consent: 'analytical' },
  send({ consent }, call, { cookieless }) {
    const what = cookieless ? 'CookieConsent' : 'Consent';
    const name = call === 'default' ? 'require' + what : (consent ? 'set' : 'forget') + what + 'Given';
    ((window as { _paq?: unknown[] })._paq ??= []).push([name]);
  },
};
