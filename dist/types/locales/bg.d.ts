import type { Locale } from '../core/texts.js';
/** Български. */
declare const bg: Locale;
export default bg;
