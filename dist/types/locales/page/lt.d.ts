import type { PageTexts } from '../../core/texts.js';
/** Lietuvių. */
declare const lt: PageTexts;
export default lt;
