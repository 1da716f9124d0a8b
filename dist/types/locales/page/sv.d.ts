import type { PageTexts } from '../../core/texts.js';
/** Svenska. */
declare const sv: PageTexts;
export default sv;
