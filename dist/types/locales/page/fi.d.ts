import type { PageTexts } from '../../core/texts.js';
/** Suomi. */
declare const fi: PageTexts;
export default fi;
