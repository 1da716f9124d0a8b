import type { PageTexts } from '../../core/texts.js';
/** Hrvatski. */
declare const hr: PageTexts;
export default hr;
