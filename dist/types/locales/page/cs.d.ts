import type { PageTexts } from '../../core/texts.js';
/** Čeština. */
declare const cs: PageTexts;
export default cs;
