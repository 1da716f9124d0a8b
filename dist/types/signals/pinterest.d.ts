import type { Signal, TypeOptions } from './signal.js';
export type PinterestOptions = TypeOptions<'consent'>;
/** Its snippet loads nothing where `pintrk` is there already: it is told at its own first call. */
export declare const pinterest: Signal<PinterestOptions>;
