/*
 * Microsoft Clarity, consent API v2: both keys, capital S.
 * https://learn.microsoft.com/en-us/clarity/setup-and-installation/clarity-consent-api-v2, looked at on 2026-11-22.
 */
import type { Signal, TypeOptions } from './signal.js';
import { inWords } from './words.js';

export type ClarityOptions = TypeOptions<'ad_Storage' | 'analytics_Storage'>;

type Clarity = { (...command: unknown[]): void; q?: unknown[] };

/** The queue is made where there is none; its snippet goes on with the one that it finds. */
export const clarity: Signal<ClarityOptions> = {
  id: 'clarity',
  types: { ad_Storage: 'tracking', analytics_Storage: 'analytical' },
  send(values) {
    const page = window as { clarity?: Clarity };
    const tell = (page.clarity ??= function () {
      // eslint-disable-next-line prefer-rest-params
      (tell.q ??= []).push(arguments);
    });
    tell('consentv2', inWords(values));
  },
};
