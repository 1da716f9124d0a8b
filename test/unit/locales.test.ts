import { describe, expect, it } from 'vitest';
import type { Locale, PageTexts } from '../../src/core/texts.js';
import { loadLocale } from '../../src/locales/index.js';
import { loadPageTexts } from '../../src/locales/page/index.js';
import { noticeLanguage, SETTINGS } from '../../src/locales/settings.js';
import { filesIn } from './support/source.js';

/** By language, what the buttons that answer must name: the act itself. Nobody is to guess what "OK" does. */
const ACTS: Record<string, [reject: RegExp, accept: RegExp, save: RegExp]> = {
  ar: [/رفض/, /قبول/, /حفظ/],
  bg: [/отказвам/i, /приемам/i, /запазвам/i],
  ca: [/rebutja/i, /accepta/i, /desa/i],
  cs: [/odmítnout/i, /přijmout/i, /uložit/i],
  da: [/afvis/i, /tillad/i, /gem/i],
  de: [/ablehnen/i, /akzeptieren/i, /speichern/i],
  el: [/απόρριψη/i, /αποδοχή/i, /αποθήκευση/i],
  en: [/reject/i, /accept/i, /save/i],
  es: [/rechazar/i, /aceptar/i, /guardar/i],
  et: [/keela/i, /luba/i, /salvesta/i],
  fi: [/hylkää/i, /hyväksy/i, /tallenna/i],
  fr: [/refuser/i, /accepter/i, /enregistrer/i],
  fy: [/wegerje/i, /tastean/i, /bewarje/i],
  ga: [/diúltaigh/i, /glac/i, /sábháil/i],
  hr: [/odbij/i, /prihvati/i, /spremi/i],
  hu: [/elutasítom/i, /elfogadom/i, /mentése/i],
  is: [/hafna/i, /leyfa/i, /vista/i],
  it: [/rifiuta/i, /accetta/i, /salva/i],
  lt: [/atmesti/i, /priimti/i, /išsaugoti/i],
  lv: [/noraidīt/i, /pieņemt/i, /saglabāt/i],
  mt: [/irrifjuta/i, /aċċetta/i, /issejvja/i],
  nb: [/avvis/i, /godta/i, /lagre/i],
  nl: [/weigeren/i, /accepteren/i, /opslaan/i],
  pl: [/odrzuć/i, /akceptuj/i, /zapisz/i],
  pt: [/rejeitar/i, /aceitar/i, /guardar/i],
  'pt-BR': [/rejeitar/i, /aceitar/i, /salvar/i],
  ro: [/refuz/i, /accept/i, /salvez/i],
  sk: [/odmietnuť/i, /prijať/i, /uložiť/i],
  sl: [/zavrni/i, /sprejmi/i, /shrani/i],
  sv: [/avvisa/i, /godkänn/i, /spara/i],
  tr: [/reddet/i, /onayla/i, /kaydet/i],
  uk: [/відхилити/i, /прийняти/i, /зберегти/i],
};
/** What pages call Norwegian, besides its own name. */
const ALIASES = ['nn', 'no'];

const LOCALES: Record<string, Locale & PageTexts> = {};
/** Every word of a language, of whichever module. */
const wordsOf = async (id: string) => ({
  ...(await loadPageTexts(id)).default,
  ...(await loadLocale(id)).default,
});
for (const id of Object.keys(ACTS)) LOCALES[id] = await wordsOf(id);
const en = LOCALES['en']!;
const nl = LOCALES['nl']!;
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
const wordsIn = (text: string) => text.split(/\s+/).filter((word) => /\p{L}/u.test(word));
const holesIn = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
const ofForms = ([key]: [string, string]) => key.startsWith('services.');
const english = new Map(textsOf(en).filter((text) => !ofForms(text)));

describe.each(Object.entries(LOCALES))('the language %s', (id, locale) => {
  const texts = new Map(textsOf(locale).filter((text) => !ofForms(text)));

  it('has exactly the texts that English has (R-LAW-28)', () => {
    expect([...texts.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('leaves no text empty', () => {
    expect([...texts].filter(([, text]) => !text.trim())).toEqual([]);
  });

  it('leaves room for what English leaves room for: who asks, and how to withdraw (R-LAW-10, R-LAW-11)', () => {
    const holes = [...texts].map(([key, text]) => [key, holesIn(text)]);
    expect(holes).toEqual([...texts.keys()].map((key) => [key, holesIn(english.get(key) ?? '')]));
    expect(holesIn(locale.intro)).toContain('{controller}');
    expect(holesIn(locale.withdraw)).toContain('{settings}');
  });

  it('has no markup in a text', () => {
    expect([...texts].filter(([, text]) => /[<>&]/.test(text))).toEqual([]);
  });

  it('is called what it is, and calls the permanent control the same everywhere', () => {
    expect(locale.language).toBe(id);
    if (SETTINGS[id]) expect(SETTINGS[id]).toBe(locale.settings);
  });

  it('has every plural form of its services, and no other', () => {
    const { pluralCategories } = new Intl.PluralRules(id).resolvedOptions();
    expect(Object.keys(locale.services).sort()).toEqual([...pluralCategories].sort());
    for (const text of Object.values(locale.services)) expect(holesIn(text)).toEqual(['{count}']);
  });

  it('has no word of praise, loss or law (R-LAW-09)', () => {
    const DENIED =
      /\b(optima\w*|optimal\w*|experience|ervaring|erlebnis|expérience|esperienza|experiencia|GDPR|AVG|DSGVO|RGPD|legitim\w*)\b/i;
    expect([...texts].filter(([, text]) => DENIED.test(text))).toEqual([]);
  });

  it('has no sentence of more than 20 words', () => {
    const long = [...texts].flatMap(([, text]) =>
      text.split(/[.:?!؟](?:\s|$)/).filter((sentence) => wordsIn(sentence).length > 20),
    );
    expect(long).toEqual([]);
  });

  it('names the act on every button that answers (R-LAW-09)', () => {
    for (const [at, label] of [locale.rejectAll, locale.acceptAll, locale.save].entries()) {
      expect(label).toMatch(ACTS[id]![at]!);
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
    expect([...Object.keys(LOCALES), ...ALIASES].sort()).toEqual(
      files.filter((id) => !/^(index|settings|page\/.*)$/.test(id)).sort(),
    );
  });

  it('are those of the EU, and eight more', () => {
    const EU = 'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv';
    const more = 'ar ca fy is nb pt-BR tr uk';
    expect(Object.keys(LOCALES).sort()).toEqual(`${EU} ${more}`.split(' ').sort());
  });

  it('each have a note on how they were read', () => {
    const notes = filesIn('docs/languages').map((path) => /([^/]+)\.md$/.exec(path)![1]);
    expect(notes.sort()).toEqual(Object.keys(LOCALES).sort());
  });

  it.each([
    ['nl', 'nl'],
    ['pt-PT', 'pt'],
    ['pt-BR', 'pt-BR'],
    ['nn-NO', 'nb'],
    ['no', 'nb'],
    ['zh-CN', 'en'],
    ['nl-BE', 'nl'],
    ['en-GB', 'en'],
    ['fr', 'fr'],
    ['', 'en'],
    ['constructor', 'en'],
    ['__proto__', 'en'],
  ])('a page in "%s" is asked in %s', async (tag, id) => {
    expect((await loadLocale(noticeLanguage(tag))).default.language).toBe(id);
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
