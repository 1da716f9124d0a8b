import type { Signal, TypeOptions } from './signal.js';
export type MicrosoftOptions = TypeOptions<'ad_storage'>;
/** The queue is made where there is none, as its snippet does: the default must stand in it first. */
export declare const microsoft: Signal<MicrosoftOptions>;
