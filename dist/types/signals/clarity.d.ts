import type { Signal, TypeOptions } from './signal.js';
export type ClarityOptions = TypeOptions<'ad_Storage' | 'analytics_Storage'>;
/** The queue is made where there is none; its snippet goes on with the one that it finds. */
export declare const clarity: Signal<ClarityOptions>;
