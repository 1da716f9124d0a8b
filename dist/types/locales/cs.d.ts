import type { Locale } from '../core/texts.js';
/** Čeština. */
declare const cs: Locale;
export default cs;
