import type { Locale } from '../core/texts.js';
/** Türkçe. */
declare const tr: Locale;
export default tr;
