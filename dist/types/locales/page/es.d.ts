import type { PageTexts } from '../../core/texts.js';
/** Español. */
declare const es: PageTexts;
export default es;
