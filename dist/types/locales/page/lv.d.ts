import type { PageTexts } from '../../core/texts.js';
/** Latviešu. */
declare const lv: PageTexts;
export default lv;
