import type { Locale } from '../core/texts.js';
/** Norsk bokmål. */
declare const nb: Locale;
export default nb;
