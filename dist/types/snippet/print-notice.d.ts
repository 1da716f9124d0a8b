import type { ConsentConfig } from '../core/config.js';
import type { Locale } from '../core/texts.js';
export interface PrintedNoticeOptions {
    /** The words: `import nl from 'privacy-cookie-notice/locales/nl'`. */
    words: Locale;
    /** For a site that has a policy of its own: the nonce of its scripts and styles. */
    nonce?: string;
}
/**
 * The first layer as HTML, to stand first in a page's body: hidden, and shown by its own few lines where the
 * guard, in the page's head, has found that the visitor is to be asked. So the first frame needs nothing
 * that is downloaded later, and the buttons work in it. The interface takes it over as it stands.
 *
 * Empty where the first layer is not the usual one, which then comes as it does without this: where nothing
 * is asked, something is exempt, `layout` is not `bottom`, or the profile's notice has a cross.
 * @throws {ConsentConfigError} when the config is unlawful, incomplete or misspelt
 * @see https://html.spec.whatwg.org/multipage/scripting.html#attr-template-shadowrootmode
 */
export declare function printNotice(config: ConsentConfig, { words: shipped, nonce }: PrintedNoticeOptions): string;
