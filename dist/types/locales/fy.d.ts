import type { Locale } from '../core/texts.js';
/** Frysk. */
declare const fy: Locale;
export default fy;
