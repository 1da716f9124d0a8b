/*
 * Meta Pixel: takes consent for given unless it is revoked before `init`, on every page. What a server sends
 * by the Conversions API does not hear of it.
 * https://developers.facebook.com/docs/meta-pixel/implementation/gdpr, looked at on 2026-11-22.
 */
import type { Signal, TypeOptions } from './signal.js';
import { whenUsed } from './when-used.js';

export type MetaOptions = TypeOptions<'consent'>;

/** Its snippet loads nothing where `fbq` is there already: it is told at its own first call. */
export const meta: Signal<MetaOptions> = {
  id: 'meta',
  types: { consent: 'tracking' },
  send({ consent }, _call, _options, again) {
    const { fbq } = window as { fbq?: (...command: string[]) => void };
    if (!fbq) return whenUsed('fbq', again);
    return void fbq('consent', consent ? 'grant' : 'revoke');
  },
};
