import type { Locale } from '../core/texts.js';
/** Suomi. */
declare const fi: Locale;
export default fi;
