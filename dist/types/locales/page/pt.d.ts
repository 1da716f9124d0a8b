import type { PageTexts } from '../../core/texts.js';
/** Português. */
declare const pt: PageTexts;
export default pt;
