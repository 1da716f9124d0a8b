import type { Locale } from '../core/texts.js';
/** Dansk. */
declare const da: Locale;
export default da;
