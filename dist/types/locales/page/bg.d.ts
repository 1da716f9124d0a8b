import type { PageTexts } from '../../core/texts.js';
/** Български. */
declare const bg: PageTexts;
export default bg;
