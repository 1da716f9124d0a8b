import type { Locale } from '../core/texts.js';
/** Deutsch. */
declare const de: Locale;
export default de;
