import type { PageTexts } from '../../core/texts.js';
/** Slovenčina. */
declare const sk: PageTexts;
export default sk;
