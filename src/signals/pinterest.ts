/*
 * Pinterest Tag: `false` stops its events and clears what it keeps for the site.
 * https://help.pinterest.com/en/business/article/install-the-base-code, looked at on 2026-11-22 as others cite it.
 */
import type { Signal, TypeOptions } from './signal.js';
import { whenUsed } from './when-used.js';

export type PinterestOptions = TypeOptions<'consent'>;

/** Its snippet loads nothing where `pintrk` is there already: it is told at its own first call. */
export const pinterest: Signal<PinterestOptions> = {
  id: 'pinterest',
  types: { consent: 'tracking' },
  send({ consent }, _call, _options, again) {
    const { pintrk } = window as { pintrk?: (command: string, value?: boolean) => void };
    if (!pintrk) return whenUsed('pintrk', again);
    return void pintrk('setconsent', consent);
  },
};
