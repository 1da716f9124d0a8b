/*
 * TikTok Pixel: its base code has the three calls among its methods; its help says when to use them.
 * https://ads.tiktok.com/help/article/how-to-use-cookies-with-tiktok-pixel, looked at on 2026-11-22.
 */
import type { Signal, TypeOptions } from './signal.js';

export type TikTokOptions = TypeOptions<'consent'>;

type Call = 'holdConsent' | 'grantConsent' | 'revokeConsent';
type Ttq = unknown[] & { [Name in Call]?: () => void };

/** The queue is made where there is none, as its base code does: the hold must stand in it before `load`. */
export const tiktok: Signal<TikTokOptions> = {
  id: 'tiktok',
  types: { consent: 'tracking' },
  send({ consent }, call) {
    const ttq = ((window as { ttq?: Ttq }).ttq ??= []);
    const name = call === 'default' ? 'holdConsent' : consent ? 'grantConsent' : 'revokeConsent';
    if (ttq[name]) ttq[name]();
    else ttq.push([name]);
  },
};
