import type { Signal, TypeOptions } from './signal.js';
export type MetaOptions = TypeOptions<'consent'>;
/** Its snippet loads nothing where `fbq` is there already: it is told at its own first call. */
export declare const meta: Signal<MetaOptions>;
