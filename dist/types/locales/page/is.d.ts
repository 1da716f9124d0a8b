import type { PageTexts } from '../../core/texts.js';
/** Íslenska. */
declare const is: PageTexts;
export default is;
