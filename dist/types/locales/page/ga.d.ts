import type { PageTexts } from '../../core/texts.js';
/** Gaeilge. */
declare const ga: PageTexts;
export default ga;
