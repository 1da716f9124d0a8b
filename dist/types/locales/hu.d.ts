import type { Locale } from '../core/texts.js';
/** Magyar. */
declare const hu: Locale;
export default hu;
