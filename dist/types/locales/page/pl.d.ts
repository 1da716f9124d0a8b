import type { PageTexts } from '../../core/texts.js';
/** Polski. */
declare const pl: PageTexts;
export default pl;
