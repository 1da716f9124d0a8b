import type { Locale } from '../core/texts.js';
import type { ConsentManager } from '../manager.js';
export { categoryWords, fill } from '../core/words.js';
/** The words of the notice's language, with the site's own in place of the shipped ones. */
export declare function loadWords({ config, words: coming }: ConsentManager): Promise<Locale>;
