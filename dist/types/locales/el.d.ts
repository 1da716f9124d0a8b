import type { Locale } from '../core/texts.js';
/** Ελληνικά. */
declare const el: Locale;
export default el;
