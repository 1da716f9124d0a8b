import type { Locale } from '../core/texts.js';
/** Gaeilge. */
declare const ga: Locale;
export default ga;
