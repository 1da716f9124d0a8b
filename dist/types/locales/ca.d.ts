import type { Locale } from '../core/texts.js';
/** Català. */
declare const ca: Locale;
export default ca;
