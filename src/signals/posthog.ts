/*
 * PostHog: its `init` says what holds before an answer (`opt_out_capturing_by_default`, or
 * `cookieless_mode: 'on_reject'`), and later calls what is answered.
 * https://posthog.com/docs/privacy/data-collection, looked at on 2026-11-22.
 */
import type { Signal, TypeOptions } from './signal.js';

export type PostHogOptions = TypeOptions<'consent'>;

type Call = 'opt_in_capturing' | 'opt_out_capturing';

/** Its calls are there after `init`. Before an answer none is right: opting out would keep that it was done. */
export const posthog: Signal<PostHogOptions> = {
  id: 'posthog',
  types: { consent: 'analytical' },
  send({ consent }, call) {
    const library = (window as { posthog?: { [Name in Call]?: () => void } }).posthog;
    const name = consent ? 'opt_in_capturing' : 'opt_out_capturing';
    if (call === 'default' || !library?.[name]) return false;
    return void library[name]();
  },
};
