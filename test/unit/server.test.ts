import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerAll, newRecord } from '../../src/core/answer.js';
import type { ConsentConfig } from '../../src/core/config.js';
import { ConsentConfigError } from '../../src/core/config-error.js';
import { DAY, parseRecord, today, type ConsentRecord } from '../../src/core/record.js';
import { resolveConfig } from '../../src/core/resolve-config.js';
import { formatRecord } from '../../src/core/store.js';
import { readAnswer, readSignals, refreshCookie } from '../../src/server.js';
import { decisionOf, grantedBy, minimal, service, shop } from './support/config.js';
import { codeOf, importsOf, read } from './support/source.js';

const config = resolveConfig(shop);
const NAME = 'PrivacyCookieNotice';
const NOTHING = ['basket', 'functional'];
const EVERYTHING = ['ads', 'analytical', 'basket', 'functional', 'stats', 'tracking', 'video'];
const secure = { secure: true };

/** A request's cookies, ours among those of others. */
const header = (...values: string[]) =>
  ['theme=dark', ...values.map((value) => `${NAME}=${value}`), `not${NAME}=1`].join('; ');
const accepted = (more: Partial<ConsentRecord> = {}, of = config) => ({
  ...answerAll(of, 'accept'),
  ...more,
});
const daysAgo = (days: number) => formatRecord(accepted({ day: today() - days }));

beforeEach(() => {
  vi.useFakeTimers();
  vi.setSystemTime(new Date('2026-03-01T13:30:00Z'));
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a server', () => {
  it('needs no page, no Node and no package: the door uses nothing but what decides (R-SEC-08)', () => {
    const used = new Set(['src/server.ts']);
    for (const path of used) {
      for (const { to, isType } of importsOf(path)) if (!isType) used.add(to);
    }
    expect([...used]).toContain('src/core/decision.ts');
    expect([...used].filter((path) => !path.startsWith('src/core/'))).toEqual(['src/server.ts']);
    const foreign =
      /(?<![.\w'"])(document|window|location|process|Buffer|require|navigator|Element)\b(?!['":])/;
    expect(
      [...used].filter((path) => foreign.test(codeOf(path).replace('globalThis.navigator?.', ''))),
    ).toEqual([]);
  });
});

describe('the answer in a request', () => {
  it('is decided as the page decides it', () => {
    const ids = ['analytical', 'stats', 'video'];
    const values = [accepted(), answerAll(config, 'reject'), newRecord(config, ids, 'save')];
    for (const value of values.map(formatRecord)) {
      expect(readAnswer(header(value), shop)).toEqual(decisionOf(config, [value], today()));
    }
    const decision = readAnswer(header(formatRecord(values[2]!)), shop);
    expect(grantedBy(decision)).toEqual(['analytical', 'basket', 'functional', 'stats', 'video']);
    expect(decision).toMatchObject({ mustAsk: false, method: 'save', decidedAt: new Date('2026-03-01') });
  });

  it.each([null, undefined, '', 'theme=dark', `not${NAME}=1`, `${NAME.toLowerCase()}=${daysAgo(0)}`])(
    'is none in %j: what needs consent is denied, and it is to be asked for',
    (cookies) => {
      const decision = readAnswer(cookies, shop);
      expect(grantedBy(decision)).toEqual(NOTHING);
      expect(decision).toMatchObject({ mustAsk: true, method: null, decidedAt: null });
    },
  );

  it('is none where it is not written to the letter', () => {
    const value = daysAgo(0);
    expect(grantedBy(readAnswer(header(value), shop))).toEqual(EVERYTHING);
    const wrong = [
      '',
      '1',
      value.slice(1),
      value + '.',
      `"${value}"`,
      value.toUpperCase(),
      encodeURI(value + 'é'),
    ];
    wrong.push(value + ' ', ' ' + value, value + '\u00a0', value + '\n', value.replace('accept', 'agree'));
    wrong.push(value + ', theme=dark', `${value}=`, value.replace('1.', '2.'));
    for (const one of wrong) expect(grantedBy(readAnswer(header(one), shop)), one).toEqual(NOTHING);
  });

  it('is found wherever it stands, with or without a space before it', () => {
    const pair = `${NAME}=${daysAgo(0)}`;
    for (const cookies of [pair, `${pair}; a=b`, `a=b;${pair}`, `a=b; ${pair};c=d`, `a; ${pair}; =; ;`]) {
      expect(grantedBy(readAnswer(cookies, shop)), cookies).toEqual(EVERYTHING);
    }
  });

  it('is none from the future, once it has expired, or about other services', () => {
    for (const days of [0, 1, 181]) expect(readAnswer(header(daysAgo(days)), shop).method).toBe('accept');
    for (const days of [-1, 182, 400]) expect(readAnswer(header(daysAgo(days)), shop).method).toBe(null);
    expect(readAnswer(header(daysAgo(0)), { ...shop, revision: 2 }).method).toBe(null);
  });

  it('counts whatever the texts were that it was given to: the server has checked its config itself', () => {
    expect(readAnswer(header(daysAgo(0)), { ...shop, texts: { title: 'Cookies' } }).method).toBe('accept');
  });

  it('is of several cookies what all of them grant', () => {
    const some = formatRecord(newRecord(config, ['analytical', 'stats'], 'save'));
    expect(grantedBy(readAnswer(header(daysAgo(0), some), shop))).toEqual([
      'analytical',
      'basket',
      'functional',
      'stats',
    ]);
    const none = formatRecord(answerAll(config, 'reject'));
    expect(grantedBy(readAnswer(header(daysAgo(0), none), shop))).toEqual(NOTHING);
    // What is no answer says nothing, on the page as well.
    expect(grantedBy(readAnswer(header('x', daysAgo(0)), shop))).toEqual(EVERYTHING);
  });

  it('is read under the name that the site gives the cookie', () => {
    const named = { ...shop, cookie: { name: '__Host-choice' } };
    expect(readAnswer(`__Host-choice=${daysAgo(0)}`, named).method).toBe('accept');
    expect(readAnswer(header(daysAgo(0)), named).method).toBe(null);
  });

  it('is refused with the config, where that is unlawful: nothing can be granted by mistake', () => {
    const unlawful = { ...shop, categories: { tracking: { exempt: 'because' } } };
    for (let time = 0; time < 2; time++) {
      expect(() => readAnswer(header(daysAgo(0)), unlawful)).toThrow(ConsentConfigError);
      expect(() => refreshCookie(header(daysAgo(0)), unlawful, secure)).toThrow(ConsentConfigError);
    }
  });
});

describe('the signal of a request', () => {
  it('is on where the header is exactly 1 (R-INT-29)', () => {
    const value = '1';
    expect(readSignals({ 'sec-gpc': value })).toEqual({ globalPrivacyControl: true });
    expect(readSignals({ 'Sec-GPC': value })).toEqual({ globalPrivacyControl: true });
    expect(readSignals(new Headers({ 'Sec-GPC': value }))).toEqual({ globalPrivacyControl: true });
  });

  it.each(['0', '', 'true', '1.0', '01', '1, 1', '"1"', '?1', '１'])(
    'is off where the header is %j, or is not there (R-INT-29)',
    (value) => {
      expect(readSignals({ 'sec-gpc': value })).toEqual({ globalPrivacyControl: false });
    },
  );

  it('is off where it was sent twice, and where it was not sent (R-INT-29)', () => {
    const twice = new Headers([
      ['Sec-GPC', '1'],
      ['Sec-GPC', '1'],
    ]);
    for (const headers of [twice, new Headers(), {}, { 'sec-gpc': ['1', '1'] }, { 'sec-gpc': undefined }]) {
      expect(readSignals(headers)).toEqual({ globalPrivacyControl: false });
    }
  });

  const exempt: ConsentConfig = {
    ...minimal,
    profile: 'us',
    cookie: { days: 366 },
    categories: { analytical: { exempt: 'opt-out' }, tracking: { exempt: 'opt-out' } },
    services: [service('stats', 'analytical'), service('ads', 'tracking')],
  };
  const on = { globalPrivacyControl: true };
  const resolved = resolveConfig(exempt);

  it('denies tracking that would run until the visitor objects, from the first request on (R-INT-29)', () => {
    expect(grantedBy(readAnswer(null, exempt))).toEqual([
      'ads',
      'analytical',
      'functional',
      'stats',
      'tracking',
    ]);
    expect(grantedBy(readAnswer(null, exempt, on))).toEqual(['analytical', 'functional', 'stats']);
    const closed = formatRecord(newRecord(resolved, [...resolved.tokens.keys()], 'close'));
    expect(parseRecord(closed)!.method).toBe('close');
    expect(readAnswer(header(closed), exempt).granted).toContain('ads');
    expect(readAnswer(header(closed), exempt, on).granted).not.toContain('ads');
  });

  it('leaves an answer as the visitor gave it (R-INT-29)', () => {
    const value = daysAgo(1);
    expect(readAnswer(header(value), shop, on)).toEqual(readAnswer(header(value), shop));
  });
});

describe('the cookie that a server sets again', () => {
  /** Name and value, and the attributes by their names. */
  const partsOf = (setCookie: string | null) => {
    const [pair, ...attributes] = setCookie!.split('; ');
    return [pair, Object.fromEntries(attributes.map((one) => one.split('=')))] as const;
  };

  it('is the same record, and expires on the day on which it would have (R-SEC-08)', () => {
    for (const days of [0, 1, 8, 181]) {
      const value = daysAgo(days);
      const [pair, attributes] = partsOf(refreshCookie(header(value), shop, secure));
      expect(pair).toBe(`${NAME}=${value}`);
      const expires = new Date((today() - days + 182) * DAY).toUTCString();
      expect(attributes).toEqual({ Path: '/', Expires: expires, SameSite: 'Lax', Secure: undefined });
    }
    expect(refreshCookie(header(daysAgo(0)), shop, secure)).toContain(
      'Expires=Sun, 30 Aug 2026 00:00:00 GMT',
    );
  });

  it('is so for every answer, refusals too (R-SEC-08)', () => {
    const records = [answerAll(config, 'reject'), newRecord(config, ['video'], 'save')];
    for (const value of records.map(formatRecord)) {
      expect(refreshCookie(header(value), shop, secure)).toMatch(new RegExp(`^${NAME}=${value}; `));
    }
  });

  it('has the attributes that the site gives it (R-SEC-08)', () => {
    const cookie = { name: 'Choice', domain: 'shop.example', path: '/shop', days: 30 };
    const given = { ...shop, cookie: { ...cookie, sameSite: 'None' as const, secure: true } };
    const expires = new Date((today() + 30) * DAY).toUTCString();
    const value = daysAgo(0);
    expect(refreshCookie(`Choice=${value}`, given, { secure: false })).toBe(
      `Choice=${value}; Path=/shop; Domain=shop.example; Expires=${expires}; SameSite=None; Secure`,
    );
  });

  it('is secure where the page came so, unless the site says otherwise (R-SEC-08)', () => {
    const isSecure = (setCookie: string | null) => /; Secure$/.test(setCookie!);
    const cookies = header(daysAgo(0));
    expect(isSecure(refreshCookie(cookies, shop, { secure: true }))).toBe(true);
    expect(isSecure(refreshCookie(cookies, shop, { secure: false }))).toBe(false);
    expect(isSecure(refreshCookie(cookies, { ...shop, cookie: { secure: false } }, secure))).toBe(false);
  });

  it('is none without a valid answer: nothing is made, prolonged or mended (R-SEC-08)', () => {
    const none = [null, undefined, '', header(), header('x'), header(daysAgo(182)), header(daysAgo(-1))];
    for (const cookies of none) expect(refreshCookie(cookies, shop, secure), cookies ?? '').toBe(null);
    expect(refreshCookie(header(daysAgo(0)), { ...shop, revision: 2 }, secure)).toBe(null);
    expect(refreshCookie(header(daysAgo(0) + '; Domain=evil.example'), shop, secure)).not.toContain('evil');
  });

  it('is none where two cookies contradict each other, and is one where they do not (R-SEC-08)', () => {
    const [value, refusal] = [daysAgo(2), formatRecord(answerAll(config, 'reject'))];
    expect(refreshCookie(header(value, refusal), shop, secure)).toBe(null);
    expect(refreshCookie(header(value, value), shop, secure)).toContain(value);
    expect(refreshCookie(header('x', value), shop, secure)).toContain(value);
  });

  /** What Safari still sends on a day, counted from the choice: what a script has set is gone after seven. */
  const sentOn = (day: number, value: string, setCookie: string | null) => {
    const expires = setCookie ? Date.parse(partsOf(setCookie)[1]['Expires']!) : Date.now() + 7 * DAY;
    vi.setSystemTime(Date.now() + day * DAY);
    return Date.now() < expires ? header(value) : header();
  };

  it('keeps the answer in Safari on the eighth day, when a script’s own is gone (R-SEC-08)', () => {
    const value = daysAgo(0);
    const start = Date.now();
    const alone = readAnswer(sentOn(8, value, null), shop);
    expect([grantedBy(alone), alone.mustAsk]).toEqual([NOTHING, true]);
    vi.setSystemTime(start);
    const kept = readAnswer(sentOn(8, value, refreshCookie(header(value), shop, secure)), shop);
    expect([grantedBy(kept), kept.mustAsk]).toEqual([EVERYTHING, false]);
  });

  it('is found by the lines for PHP in the documentation as well (R-SEC-08)', () => {
    const [, grammar] = /\$grammar = '\/(.+)\/D';/.exec(read('docs/server.md'))!;
    const methods = ['accept', 'reject', 'save', 'close', 'synthetic', 'gpc', 'signal'] as const;
    const values = methods.map((method) => formatRecord(accepted({ method })));
    values.push(
      formatRecord(answerAll(config, 'reject')),
      formatRecord(accepted({ grants: new Set(), method: 'gpc' })),
    );
    const wrong = values.flatMap((value) => [
      value + ' ',
      value.slice(1),
      value.replace('1.', '2.'),
      value + '.x',
    ]);
    for (const value of [...values, ...wrong]) {
      expect(new RegExp(grammar!).test(value), value).toBe(!!parseRecord(value));
    }
  });
});
