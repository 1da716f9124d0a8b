import type { PageTexts } from '../../core/texts.js';
/** Deutsch. */
declare const de: PageTexts;
export default de;
