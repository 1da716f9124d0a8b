import type { PageTexts } from '../../core/texts.js';
/** Eesti. */
declare const et: PageTexts;
export default et;
