import type { PageTexts } from '../../core/texts.js';
/** Nederlands. */
declare const nl: PageTexts;
export default nl;
