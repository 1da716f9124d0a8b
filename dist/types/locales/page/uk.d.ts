import type { PageTexts } from '../../core/texts.js';
/** Українська. */
declare const uk: PageTexts;
export default uk;
