import type { Locale } from '../core/texts.js';
/** Svenska. */
declare const sv: Locale;
export default sv;
