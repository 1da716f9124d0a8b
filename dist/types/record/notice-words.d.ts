import type { ConsentConfig, ResolvedConfig } from '../core/config.js';
import type { Locale } from '../core/texts.js';
/** The words that the notice of a config takes from its language, for {@link noticeHash}. */
export declare function noticeWords(given: ConsentConfig | ResolvedConfig): Promise<Locale>;
