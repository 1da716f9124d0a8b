import type { Locale } from '../core/texts.js';
/** Українська. */
declare const uk: Locale;
export default uk;
