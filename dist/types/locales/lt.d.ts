import type { Locale } from '../core/texts.js';
/** Lietuvių. */
declare const lt: Locale;
export default lt;
