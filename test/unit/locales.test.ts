import { describe, expect, it } from 'vitest';
import type { Locale } from '../../src/core/texts.js';
import en from '../../src/locales/en.js';
import nl from '../../src/locales/nl.js';
import { noticeLanguage, SETTINGS } from '../../src/locales/settings.js';
import { filesIn } from './support/source.js';

const LOCALES: Record<string, Locale> = { en, nl };

/** What a button's label must name: the act itself. Nobody is to guess what "OK" or "Agree" does. */
const ACTS: Record<string, Record<'rejectAll' | 'acceptAll' | 'save', RegExp>> = {
  en: { rejectAll: /\breject\b/i, acceptAll: /\baccept\b/i, save: /\bsave\b/i },
  nl: { rejectAll: /\bweigeren\b/i, acceptAll: /\baccepteren\b/i, save: /\bopslaan\b/i },
};
const VAGUE =
  /^(ok(é|ay)?|yes|no|ja|nee|agree|akkoord|prima|continue|doorgaan|got it|begrepen|sluiten|close|x)\b/i;

/** Every text by its path: `categories.tracking.label`. */
function textsOf(part: object, at = ''): [string, string][] {
  return Object.entries(part).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[at + key, value] as [string, string]]
      : textsOf(value as object, `${at}${key}.`),
  );
}
const holesIn = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
const english = new Map(textsOf(en));

describe.each(Object.entries(LOCALES))('the language %s', (id, locale) => {
  const texts = new Map(textsOf(locale));

  it('has exactly the texts that English has', () => {
    expect([...texts.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('leaves no text empty', () => {
    expect([...texts].filter(([, text]) => !text.trim())).toEqual([]);
  });

  it('leaves room for what English leaves room for', () => {
    const holes = [...texts].map(([key, text]) => [key, holesIn(text)]);
    expect(holes).toEqual([...texts.keys()].map((key) => [key, holesIn(english.get(key) ?? '')]));
  });

  it('has no markup in a text', () => {
    expect([...texts].filter(([, text]) => /[<>&]/.test(text))).toEqual([]);
  });

  it('is called what it is, and calls the permanent control the same everywhere', () => {
    expect(locale.language).toBe(id);
    expect(SETTINGS[id]).toBe(locale.settings);
  });

  it('names the act on every button that answers', () => {
    for (const [key, act] of Object.entries(ACTS[id]!)) {
      const label = locale[key as 'save'];
      expect(label).toMatch(act);
      expect(label).not.toMatch(VAGUE);
    }
    expect(
      new Set([locale.rejectAll, locale.acceptAll, locale.save, locale.showPreferences, locale.back]).size,
    ).toBe(5);
  });

  it('makes refusing no longer to read than accepting', () => {
    const words = (text: string) => text.split(/\s+/).length;
    expect(words(locale.rejectAll)).toBe(words(locale.acceptAll));
  });
});

describe('the languages that are shipped', () => {
  it('are all tested here', () => {
    const files = filesIn('src/locales').map((path) =>
      path.slice('src/locales/'.length).replace(/\.ts$/, ''),
    );
    expect(Object.keys(LOCALES).sort()).toEqual(
      files.filter((id) => !['index', 'settings'].includes(id)).sort(),
    );
    expect(Object.keys(SETTINGS).sort()).toEqual(Object.keys(LOCALES).sort());
  });

  it.each([
    ['nl', 'nl'],
    ['nl-BE', 'nl'],
    ['en-GB', 'en'],
    ['fr', 'en'],
    ['', 'en'],
    ['constructor', 'en'],
    ['__proto__', 'en'],
  ])('a page in "%s" is asked in %s', (tag, id) => {
    expect(noticeLanguage(tag)).toBe(id);
  });
});

/** Words of lawyers, which R-LAW-29 keeps out of the first layer. */
const JARGON =
  /verwerkingsverantwoordelijke|verwerker|betrokkene|grondslag|gerechtvaardigd|persoonsgegevens|doeleinden|\bAVG\b|GDPR|richtlijn|telecommunicatiewet|conform|overeenkomstig|voornoemd|krachtens|derhalve/i;

describe('the first layer in Dutch, as it comes', () => {
  const { title, intro, withdraw, statement, rejectAll, acceptAll, showPreferences, settings, categories } =
    nl;
  const purposes = ['analytical', 'tracking'].map((id) => categories[id]!.purpose);
  const prose = [
    title,
    intro.replace('{controller}', 'Voorbeeld'),
    ...purposes,
    withdraw.replace('{settings}', settings),
    statement,
  ];
  const words = (text: string) => text.split(/\s+/).filter((word) => /\p{L}/u.test(word));

  it('has at most 90 words, buttons and all (R-LAW-29)', () => {
    const count = words([...prose, rejectAll, acceptAll, showPreferences].join(' ')).length;
    expect(count).toBeLessThanOrEqual(90);
    expect(count).toBeGreaterThan(40);
  });

  it('has no sentence of more than 20 words (R-LAW-29)', () => {
    const sentences = prose.flatMap((text) => text.split(/[.:?!](?:\s|$)/));
    expect(sentences.filter((sentence) => words(sentence).length > 20)).toEqual([]);
  });

  it('has no words of lawyers (R-LAW-29)', () => {
    expect(prose.filter((text) => JARGON.test(text))).toEqual([]);
  });
});
