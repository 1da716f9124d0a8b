import type { PageTexts } from '../../core/texts.js';
/** Português do Brasil. */
declare const ptBR: PageTexts;
export default ptBR;
