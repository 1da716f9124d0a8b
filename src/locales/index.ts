import type { Locale } from '../core/texts.js';

// Each language is a module of its own, so that a visitor downloads one.
const LOADERS: Readonly<Record<string, () => Promise<{ default: Locale }>>> = {
  en: () => import('./en.js'),
  nl: () => import('./nl.js'),
};

/** Loads the words of a shipped language. */
export async function loadLocale(language: string): Promise<Locale> {
  return (await LOADERS[language]!()).default;
}
