import type { Locale } from '../core/texts.js';
import { loadLocale } from '../locales/index.js';
import { noticeLanguage } from '../locales/settings.js';
import type { ConsentManager } from '../manager.js';

export { categoryWords, fill } from '../core/words.js';

/** The words of the notice's language, with the site's own in place of the shipped ones. */
export async function loadWords({ config, words: coming }: ConsentManager): Promise<Locale> {
  const { language, texts } = config;
  const { default: words } = await (coming ?? loadLocale(noticeLanguage(language)));
  if (texts)
    void import('./page-words.js').then(({ warnOfUnknown }) => warnOfUnknown(texts, words, language));
  return { ...words, ...texts };
}
