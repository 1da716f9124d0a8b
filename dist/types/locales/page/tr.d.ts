import type { PageTexts } from '../../core/texts.js';
/** Türkçe. */
declare const tr: PageTexts;
export default tr;
