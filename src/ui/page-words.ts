import type { PageTexts } from '../core/texts.js';
import { loadPageTexts } from '../locales/page/index.js';
import { noticeLanguage } from '../locales/settings.js';
import type { ConsentManager } from '../manager.js';

/** The words that few pages need, with the site's own in place of the shipped ones. */
export async function loadPageWords({ config: { language, texts } }: ConsentManager): Promise<PageTexts> {
  return { ...(await loadPageTexts(noticeLanguage(language))).default, ...texts };
}

/** Of `texts` that the notice does not know, those that nobody else knows either. */
export async function warnOfUnknown(
  texts: object,
  words: object,
  language: string | undefined,
): Promise<void> {
  const others = Object.keys(texts).filter((key) => !Object.hasOwn(words, key));
  if (!others[0]) return;
  const { default: more } = await loadPageTexts(noticeLanguage(language));
  for (const key of others) {
    if (!Object.hasOwn(more, key))
      console.warn(`privacy-cookie-notice: texts.${key} is no text of the notice`);
  }
}
