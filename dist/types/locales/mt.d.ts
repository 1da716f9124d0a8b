import type { Locale } from '../core/texts.js';
/** Malti. */
declare const mt: Locale;
export default mt;
