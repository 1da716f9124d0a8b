import type { PageTexts } from '../../core/texts.js';
/** Italiano. */
declare const it: PageTexts;
export default it;
