import type { Locale } from '../core/texts.js';
/** Nederlands. */
declare const nl: Locale;
export default nl;
