import type { Locale } from '../core/texts.js';
/** Español. */
declare const es: Locale;
export default es;
