import type { PageTexts } from '../../core/texts.js';
/** Română. */
declare const ro: PageTexts;
export default ro;
