import type { Locale } from '../core/texts.js';
import { loadLocale } from '../locales/index.js';
import { noticeLanguage } from '../locales/settings.js';
import type { ConsentManager } from '../manager.js';

export { categoryWords, fill } from '../core/words.js';

/** The words of the notice's language, with the site's own in place of the shipped ones. */
export async function loadWords({ config: { language, texts } }: ConsentManager): Promise<Locale> {
  const { default: words } = await loadLocale(noticeLanguage(language));
  const others = Object.keys(texts ?? {}).filter((key) => !Object.hasOwn(words, key));
  if (others[0]) void import('./page-words.js').then(({ warnOfUnknown }) => warnOfUnknown(others, language));
  return { ...words, ...texts };
}
