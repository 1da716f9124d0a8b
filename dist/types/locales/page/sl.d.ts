import type { PageTexts } from '../../core/texts.js';
/** Slovenščina. */
declare const sl: PageTexts;
export default sl;
