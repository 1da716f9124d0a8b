import type { PageTexts } from '../../core/texts.js';
/** Français. */
declare const fr: PageTexts;
export default fr;
