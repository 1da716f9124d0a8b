import type { Signal, TypeOptions } from './signal.js';
export type PostHogOptions = TypeOptions<'consent'>;
/** Its calls are there after `init`. Before an answer none is right: opting out would keep that it was done. */
export declare const posthog: Signal<PostHogOptions>;
