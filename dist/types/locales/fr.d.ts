import type { Locale } from '../core/texts.js';
/** Français. */
declare const fr: Locale;
export default fr;
