import type { Locale } from '../core/texts.js';
/** Português do Brasil. */
declare const ptBR: Locale;
export default ptBR;
