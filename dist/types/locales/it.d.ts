import type { Locale } from '../core/texts.js';
/** Italiano. */
declare const it: Locale;
export default it;
