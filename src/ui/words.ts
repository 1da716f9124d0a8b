import type { Category } from '../core/config.js';
import type { CategoryTexts, Locale } from '../core/texts.js';
import { loadLocale } from '../locales/index.js';
import { noticeLanguage } from '../locales/settings.js';
import type { ConsentManager } from '../manager.js';

/** The words of the notice's language, with the site's own in place of the shipped ones. */
export async function loadWords({ config: { language, texts } }: ConsentManager): Promise<Locale> {
  const { default: words } = await loadLocale(noticeLanguage(language));
  const others = Object.keys(texts ?? {}).filter((key) => !Object.hasOwn(words, key));
  if (others[0]) void import('./page-words.js').then(({ warnOfUnknown }) => warnOfUnknown(others, language));
  return { ...words, ...texts };
}

/** Fills in what stands in braces: `{controller}`. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (all, key: string) => (Object.hasOwn(values, key) ? values[key]! : all));
}

/** What a category is called and is for: in the site's own words, else in ours, else by its id. */
export function categoryWords(words: Locale, { id, label, description }: Category): CategoryTexts {
  const shipped = words.categories[id];
  const name = label ?? shipped?.label ?? id;
  return {
    label: name,
    purpose: description ?? shipped?.purpose ?? name,
    description: description ?? shipped?.description ?? '',
  };
}
