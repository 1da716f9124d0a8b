import type { PageTexts } from '../../core/texts.js';
/** Ελληνικά. */
declare const el: PageTexts;
export default el;
