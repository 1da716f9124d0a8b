import type { PageTexts } from '../../core/texts.js';
/** Frysk. */
declare const fy: PageTexts;
export default fy;
