import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isObject, type OldChoice } from '../../../src/migrate/old-choice.js';
import { readCookiebot } from '../../../src/migrate/stored/cookiebot.js';
import { readKlaro } from '../../../src/migrate/stored/klaro.js';
import { readOneTrust } from '../../../src/migrate/stored/onetrust.js';
import { readOrejime } from '../../../src/migrate/stored/orejime.js';
import { readTarteaucitron } from '../../../src/migrate/stored/tarteaucitron.js';
import { readVanillaCookieConsent } from '../../../src/migrate/stored/vanilla-cookieconsent.js';

const json = (value: unknown) => encodeURIComponent(JSON.stringify(value));
const said = (choice: OldChoice | null) => choice && Object.fromEntries(choice.answers);
/** 26 October 2024. */
const MOMENT = '2024-10-26T13:43:34.219Z';
const DAY = 20022;
const bot = (more: string) =>
  `{stamp:'IupX8H2M/zTQ==',necessary:true,${more},ver:1,utc:1729950214219,region:'nl'}`;
const refusedBot = bot(`preferences:false,statistics:false,marketing:false,method:'explicit'`);
const closed = ['2024-10-26T13:43:34.219Z'];
const optanon = (groups: string) =>
  `isGpcEnabled=0&datestamp=Sat+Oct+26+2024&version=202409.1.0&hosts=&consentId=7f3c&interactionCount=1&groups=${encodeURIComponent(groups)}&AwaitingReconsent=false`;

describe('what a visitor told vanilla-cookieconsent is read', () => {
  const three = {
    categories: ['necessary', 'analytics'],
    revision: 0,
    data: null,
    consentTimestamp: MOMENT,
    services: { necessary: [], analytics: ['ga'], ads: [] },
    lastConsentTimestamp: MOMENT,
  };

  it('of version 3, by service where there are any', () => {
    const choice = readVanillaCookieConsent(json(three));
    expect(said(choice)).toEqual({ necessary: true, ga: true, ads: false });
    expect(choice).toMatchObject({ day: DAY, namesGrantsOnly: false, isExplicit: true });
  });

  it('of version 3, a category whose services are all off or none', () => {
    const services = { necessary: [], analytics: [], ads: [] };
    expect(said(readVanillaCookieConsent(json({ ...three, services })))).toEqual({
      necessary: true,
      analytics: true,
      ads: false,
    });
  });

  it('of version 2, which does not encode, and writes down grants alone', () => {
    const two = { categories: ['necessary'], level: ['necessary'], consent_date: MOMENT, rfc_cookie: false };
    const choice = readVanillaCookieConsent(JSON.stringify(two));
    expect(said(choice)).toEqual({ necessary: true });
    expect(choice).toMatchObject({ day: DAY, namesGrantsOnly: true });
  });
});

describe('what a visitor told Klaro, Orejime or tarteaucitron is read', () => {
  it('of Klaro, service by service, with no date', () => {
    const choice = readKlaro(json({ matomo: true, youtube: false }));
    expect(said(choice)).toEqual({ matomo: true, youtube: false });
    expect(choice!.day).toBe(undefined);
  });

  it.each([json({ matomo: true, youtube: false }), encodeURIComponent('matomo=1;youtube=0')])(
    'of Orejime, as %s',
    (value) => {
      expect(said(readOrejime(value))).toEqual({ matomo: true, youtube: false });
    },
  );

  it('of tarteaucitron, but for what still waits; whether it was a click is not to be seen', () => {
    const choice = readTarteaucitron('!gtag=true!youtube=false!vimeo=wait');
    expect(said(choice)).toEqual({ gtag: true, youtube: false });
    expect(choice!.isExplicit).toBe(false);
    expect(readTarteaucitron('!gtag=wait!youtube=wait')).toBe(null);
  });
});

describe('what a visitor told Cookiebot or OneTrust is read', () => {
  it.each([refusedBot, encodeURIComponent(refusedBot)])('of Cookiebot, as %s', (value) => {
    const choice = readCookiebot(value);
    expect(said(choice)).toEqual({ preferences: false, statistics: false, marketing: false });
    expect(choice).toMatchObject({ day: DAY, isExplicit: true });
  });

  it.each([
    ['that was implied', bot(`preferences:true,statistics:true,marketing:true,method:'implied'`)],
    ['where none was asked for', '-1'],
    ['where none was asked for, by its stamp', refusedBot.replace('IupX8H2M/zTQ==', '-1')],
    ['that says a thing twice', refusedBot.replace(',ver', ',statistics:true,ver')],
    ['with a category less', refusedBot.replace('statistics:false,', '')],
    ['with a text among its words', refusedBot.replace('statistics:false', `statistics:'true'`)],
  ])('of Cookiebot, nothing %s', (_, value) => {
    expect(readCookiebot(value)).toBe(null);
  });

  it('of OneTrust, once its banner went', () => {
    const choice = readOneTrust(optanon('C0001:1,C0002:0,C0004:1'), closed);
    expect(said(choice)).toEqual({ C0001: true, C0002: false, C0004: true });
    expect(choice).toMatchObject({ day: DAY, isExplicit: false });
    expect(readOneTrust(optanon('C0001:1,C0002:0,C0004:1'), [])).toBe(null);
    expect(readOneTrust(optanon('C0001:1,C0002:0'), ['yesterday'])).toBe(null);
  });

  it('of OneTrust, a group that is named twice is on only where both say so', () => {
    expect(said(readOneTrust(optanon('C0002:0,C0002:1'), closed))).toEqual({ C0002: false });
    expect(said(readOneTrust(optanon('C0002:1,C0002:0'), closed))).toEqual({ C0002: false });
  });
});

const READERS = {
  readVanillaCookieConsent,
  readKlaro,
  readOrejime,
  readTarteaucitron,
  readCookiebot,
  readOneTrust: (value: string) => readOneTrust(value, closed),
};

describe.each(Object.entries(READERS))('%s', (_, read) => {
  const garbage = [
    '',
    '{}',
    '[]',
    'null',
    'true',
    '"yes"',
    '%',
    '%E0%A4%A',
    '{"a":1}',
    '{"a":"true"}',
    '{"categories":"all"}',
    '{"categories":[1]}',
    '{"categories":["a"],"services":{"a":true}}',
    '!gtag=yes',
    'gtag=true',
    '{statistics:true}',
    'groups=C0002:2',
    'groups=C0002',
    'ga=2',
    '{"__proto__":{"ga":true}}',
    '['.repeat(100_000),
    `{"ga":true,"x":"${'x'.repeat(10_000)}"}`,
    `!${'a'.repeat(100_000)}=true`,
  ];

  it.each(garbage.map((value) => [value.slice(0, 60), value] as const))(
    'reads nothing from %s',
    (_, value) => {
      expect(read(value)).toBe(null);
    },
  );

  it('never throws, and says yes to nothing that is not spelled out', () => {
    const near = fc
      .tuple(
        fc.constantFrom(refusedBot, json({ a: false }), '!a=false', optanon('C0002:0'), 'a=0'),
        fc.nat(),
        fc.string({ maxLength: 3 }),
      )
      .map(([text, at, put]) => text.slice(0, at % text.length) + put + text.slice((at % text.length) + 1));
    fc.assert(
      fc.property(fc.oneof(fc.string({ maxLength: 200 }), near, fc.json()), (value) => {
        const choice = read(value);
        expect(choice === null || isObject(choice)).toBe(true);
        const yes = [...(choice?.answers ?? [])].filter(([, granted]) => granted);
        if (yes.length) expect(value).toMatch(/true|1|categories/);
      }),
      { numRuns: 1500 },
    );
  });
});
