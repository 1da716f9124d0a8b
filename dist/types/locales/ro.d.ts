import type { Locale } from '../core/texts.js';
/** Română. */
declare const ro: Locale;
export default ro;
