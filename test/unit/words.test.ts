import { afterEach, describe, expect, it, vi } from 'vitest';
import { ConsentManager } from '../../src/index.js';
import { categoryWords, fill, loadWords } from '../../src/ui/words.js';
import en from '../../src/locales/en.js';
import nl from '../../src/locales/nl.js';
import { minimal } from './support/config.js';

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a visitor reads', () => {
  it('the language of the notice', async () => {
    expect(await loadWords(new ConsentManager({ ...minimal, language: 'nl-BE' }))).toEqual(nl);
    expect(await loadWords(new ConsentManager({ ...minimal, language: 'tlh' }))).toEqual(en);
  });

  it('the site’s own words where it has some, and ours for the rest', async () => {
    const texts = { title: 'Cookies?', save: 'Keep this' };
    const words = await loadWords(new ConsentManager({ ...minimal, language: 'en', texts }));
    expect(words).toEqual({ ...en, ...texts });
  });

  it('nothing of a misspelt text, and its author hears of it on the console', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const texts = { titel: 'Cookies?', constructor: 'x' } as never;
    await loadWords(new ConsentManager({ ...minimal, language: 'en', texts }));
    await vi.waitFor(() => expect(warn).toHaveBeenCalledTimes(2));
    const told = warn.mock.calls.map(([message]) => String(message));
    for (const key of ['texts.titel', 'texts.constructor']) expect(told.join()).toContain(key);
  });

  it('a category by the site’s words, else by ours, else by its id', () => {
    const of = (category: object) => categoryWords(en, { id: 'tracking', services: [], ...category });
    expect(of({})).toEqual(en.categories['tracking']);
    expect(of({ label: 'Ads', description: 'Shows ads.' })).toEqual({
      label: 'Ads',
      purpose: 'Shows ads.',
      description: 'Shows ads.',
    });
    expect(of({ id: 'social' })).toMatchObject({ label: 'social', purpose: 'social', description: '' });
    expect(of({ id: 'constructor' }).label).toBe('constructor');
  });
});

describe('what stands in braces', () => {
  it('is filled in as text, and once', () => {
    expect(fill('by {controller}, {controller}', { controller: '<b>{settings}</b> $& $1' })).toBe(
      'by <b>{settings}</b> $& $1, <b>{settings}</b> $& $1',
    );
  });

  it.each(['{unknown}', '{constructor}', '{toString}', '{__proto__}', '{ }', '{'])(
    'stays where it is %s',
    (text) => {
      expect(fill(text, { controller: 'A' })).toBe(text);
    },
  );
});
