import type { Locale } from '../core/texts.js';
/** Português. */
declare const pt: Locale;
export default pt;
