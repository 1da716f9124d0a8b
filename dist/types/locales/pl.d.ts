import type { Locale } from '../core/texts.js';
/** Polski. */
declare const pl: Locale;
export default pl;
