import type { PageTexts } from '../../core/texts.js';
/** Dansk. */
declare const da: PageTexts;
export default da;
