import type { Locale } from '../core/texts.js';
/** Eesti. */
declare const et: Locale;
export default et;
