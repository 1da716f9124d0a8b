import type { Locale } from '../core/texts.js';
/** Hrvatski. */
declare const hr: Locale;
export default hr;
