import type { Signal, TypeOptions } from './signal.js';
export type TikTokOptions = TypeOptions<'consent'>;
/** The queue is made where there is none, as its base code does: the hold must stand in it before `load`. */
export declare const tiktok: Signal<TikTokOptions>;
