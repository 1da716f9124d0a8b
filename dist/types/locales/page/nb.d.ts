import type { PageTexts } from '../../core/texts.js';
/** Norsk bokmål. */
declare const nb: PageTexts;
export default nb;
