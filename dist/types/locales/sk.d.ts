import type { Locale } from '../core/texts.js';
/** Slovenčina. */
declare const sk: Locale;
export default sk;
