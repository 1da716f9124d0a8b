import type { Category } from './config.js';
import type { CategoryTexts, Locale } from './texts.js';

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
