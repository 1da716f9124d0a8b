import type { Locale } from '../core/texts.js';
/** Latviešu. */
declare const lv: Locale;
export default lv;
