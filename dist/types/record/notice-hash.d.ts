import type { ConsentConfig, ResolvedConfig } from '../core/config.js';
import type { Locale } from '../core/texts.js';
/**
 * SHA-256, in hexadecimal, of {@link noticeText}: anybody can recompute it from the published config and a
 * language's words, in a browser and in Node alike. `null` where there is no WebCrypto: on plain http.
 * @see https://developer.mozilla.org/docs/Web/API/Crypto/subtle
 */
export declare function noticeHash(config: ConsentConfig | ResolvedConfig, locale: Locale): Promise<string | null>;
/**
 * All that the two layers say to a visitor and let them choose, as JSON with its keys in order and no space
 * between: whoever keeps it can show the notice as it was.
 * @see https://www.rfc-editor.org/rfc/rfc8785
 */
export declare function noticeText(given: ConsentConfig | ResolvedConfig, locale: Locale): string;
