import type { Locale } from '../core/texts.js';
/** Íslenska. */
declare const is: Locale;
export default is;
