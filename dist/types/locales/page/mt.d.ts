import type { PageTexts } from '../../core/texts.js';
/** Malti. */
declare const mt: PageTexts;
export default mt;
