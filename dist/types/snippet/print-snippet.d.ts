import type { ConsentConfig } from '../core/config.js';
import { type PreloadScript } from './preload.js';
export interface SnippetOptions {
    /** Address of the guard. Default: `/privacy-cookie-notice.js`. */
    src?: string;
    /**
     * Prints the guard itself in place of its tag: a returning visitor then asks for nothing. What it loads when
     * it has to still comes from the folder of `src`.
     */
    inline?: boolean;
    /**
     * External scripts that the page holds: those that the stored answer grants are fetched at once, ahead of
     * whatever keeps the page busy. Without that answer nobody is asked for anything.
     */
    preload?: readonly PreloadScript[];
    /** Instead of the config's `block`. */
    mode?: NonNullable<ConsentConfig['block']>;
    /** Prints a variant that stops nothing, and tells what it would have stopped. */
    dryRun?: boolean;
    /**
     * For a site that has a policy of its own: the nonce that its server puts in, as its templates write it
     * (`{{ nonce }}`). Without it, the inline part has a fixed one, which is a label and no secret.
     */
    nonce?: string;
}
/**
 * The lines for a page's head, from a config: to stand first in it, behind `<meta charset>` alone. Before the
 * guard stand the files that the config's signals need, and those services that the library is to start.
 * @throws {ConsentConfigError} when the config is unlawful, incomplete or misspelt
 */
export declare function printSnippet(config: ConsentConfig, options?: SnippetOptions): string;
/**
 * The policy to send as the header `Content-Security-Policy` with each page for which the request carried
 * no `PrivacyCookieNotice` cookie, beside the snippet in the page: a header also stops what an engine asks
 * for ahead of the parser. Empty for `labelled`.
 * @throws {ConsentConfigError} when the config is unlawful, incomplete or misspelt
 */
export declare function printPolicy(config: ConsentConfig, options?: SnippetOptions): string;
