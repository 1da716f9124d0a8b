/*
 * Microsoft Advertising, Universal Event Tracking: without a default it takes consent for given, and Europe
 * for denied. https://help.ads.microsoft.com/#apex/ads/en/60119/1, looked at on 2026-11-22 as others cite it.
 */
import type { Signal, TypeOptions } from './signal.js';
import { inWords } from './words.js';

export type MicrosoftOptions = TypeOptions<'ad_storage'>;

/** The queue is made where there is none, as its snippet does: the default must stand in it first. */
export const microsoft: Signal<MicrosoftOptions> = {
  id: 'microsoft',
  types: { ad_storage: 'tracking' },
  send(values, call) {
    // Not one list: `bat.js` reads word by word.
    ((window as { uetq?: unknown[] }).uetq ??= []).push('consent', call, inWords(values));
  },
};
