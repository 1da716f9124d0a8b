import type { Locale } from '../core/texts.js';
/** العربية. */
declare const ar: Locale;
export default ar;
