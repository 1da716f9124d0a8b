import type { PageTexts } from '../../core/texts.js';
/** Català. */
declare const ca: PageTexts;
export default ca;
