import type { PageTexts } from '../../core/texts.js';
/** English. */
declare const en: PageTexts;
export default en;
