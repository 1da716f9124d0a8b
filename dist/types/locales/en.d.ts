import type { Locale } from '../core/texts.js';
/** English. */
declare const en: Locale;
export default en;
