import type { PageTexts } from '../../core/texts.js';
/** العربية. */
declare const ar: PageTexts;
export default ar;
