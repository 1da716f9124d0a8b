import type { Locale } from '../core/texts.js';
import { loadLocale } from '../locales/index.js';
import { noticeLanguage } from '../locales/settings.js';
import type { ConsentManager } from '../manager.js';

export { categoryWords, fill } from '../core/words.js';

/** The words of the notice's language, with the site's own in place of the shipped ones. */
export async function loadWords({ config }: ConsentManager): Promise<Locale> {
  const { default: words } = await loadLocale(noticeLanguage(config.language));
  for (const key of Object.keys(config.texts ?? {})) {
    if (!Object.hasOwn(words, key))
      console.warn(`privacy-cookie-notice: texts.${key} is no text of the notice`);
  }
  return { ...words, ...config.texts };
}
