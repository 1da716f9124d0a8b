import type { Locale } from '../core/texts.js';
/** Slovenščina. */
declare const sl: Locale;
export default sl;
