import type { PageTexts } from '../../core/texts.js';
/** Magyar. */
declare const hu: PageTexts;
export default hu;
