// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { answerAll, answerWith } from '../../src/core/answer.js';
import { today } from '../../src/core/record.js';
import { resolveConfig } from '../../src/core/resolve-config.js';
import { formatRecord } from '../../src/core/store.js';
import { decisionOf, grantedBy, shop } from './support/config.js';

const NOTHING = ['basket', 'functional'];
const answers = ['accept', 'reject'] as const;
const now = today();

describe('an answer stands from the day of the choice, a refusal as long as an acceptance:', () => {
  const config = resolveConfig(shop);

  for (const method of answers) {
    const value = formatRecord(answerAll(config, method));
    const whole = method === 'accept' ? [...config.tokens.keys()].sort() : NOTHING;

    it.each([0, 1, 90, 180, 181])(`after "${method}" a visitor is not asked on day %i (R-LAW-15)`, (days) => {
      const decision = decisionOf(config, [value], now + days);
      expect(decision).toMatchObject({ mustAsk: false, method, decidedAt: new Date(now * 864e5) });
      expect(grantedBy(decision)).toEqual(whole);
    });

    it.each([182, 183, 395, 400, 4000])(
      `after "${method}" a visitor is asked again on day %i, and until then nothing runs (R-LAW-15, R-LAW-17)`,
      (days) => {
        const decision = decisionOf(config, [value], now + days);
        expect(decision).toMatchObject({ mustAsk: true, method: null, decidedAt: null });
        expect(grantedBy(decision)).toEqual(NOTHING);
      },
    );
  }

  it('the day is that of the choice in UTC, at 0:00', () => {
    const { decidedAt } = decisionOf(config, [formatRecord(answerAll(config, 'reject'))], now);
    expect(decidedAt?.toISOString()).toBe(`${new Date().toISOString().slice(0, 10)}T00:00:00.000Z`);
  });

  it.each([1, 30, 181, 183, 395])(
    'a site may say %i days: it stands on the last, and ends after it (R-LAW-17)',
    (days) => {
      const own = resolveConfig({ ...shop, cookie: { days } });
      for (const method of answers) {
        const value = formatRecord(answerAll(own, method));
        const asked = [0, days - 1, days, days + 1].map(
          (later) => decisionOf(own, [value], now + later).mustAsk,
        );
        expect(asked).toEqual([false, false, true, true]);
      }
    },
  );

  it('being read again and again makes it stand no longer (R-LAW-17)', () => {
    const value = formatRecord(answerAll(config, 'accept'));
    const asked = Array.from({ length: 200 }, (_, days) => decisionOf(config, [value], now + days).mustAsk);
    expect(asked.indexOf(true)).toBe(182);
    expect(asked.slice(182)).not.toContain(false);
  });

  it('an answer of tomorrow is none, whatever the clock of the browser says', () => {
    const value = formatRecord(answerAll(config, 'accept'));
    expect(decisionOf(config, [value], now - 1).mustAsk).toBe(true);
    expect(grantedBy(decisionOf(config, [value], now - 1))).toEqual(NOTHING);
  });
});

describe('what a site changes asks again only where the question is another one (R-LAW-16):', () => {
  const before = resolveConfig(shop);
  const [basket, stats, video, ads] = shop.services!;
  const texts = { ...shop, texts: { title: 'New words' }, controller: 'Another name' };
  const more = { ...shop, services: [...shop.services!, { ...ads!, id: 'heatmap' }] };
  const fewer = { ...shop, services: [basket!, stats!, video!] };

  for (const method of answers) {
    const value = formatRecord(answerAll(before, method));

    it(`after "${method}" new texts ask nobody, and what was answered stands`, () => {
      const decision = decisionOf(resolveConfig(texts), [value], now);
      expect(decision).toMatchObject({ mustAsk: false, method });
      expect(grantedBy(decision)).toEqual(grantedBy(decisionOf(before, [value], now)));
    });

    it.each([
      ['a service more', more],
      ['a service less', fewer],
      ['a category more', { ...shop, categories: { social: {} } }],
      ['a revision of the site’s own', { ...shop, revision: 1 }],
    ])(`after "${method}" %s asks everybody, and grants nothing`, (_, config) => {
      const decision = decisionOf(resolveConfig(config), [value], now);
      expect(decision).toMatchObject({ mustAsk: true, method: null });
      expect(grantedBy(decision)).toEqual(NOTHING);
    });
  }

  it('under the site’s own revision nothing else asks, and a new revision does', () => {
    const value = formatRecord(answerAll(resolveConfig({ ...shop, revision: 1 }), 'reject'));
    for (const config of [shop, texts, more, fewer]) {
      expect(decisionOf(resolveConfig({ ...config, revision: 1 }), [value], now).mustAsk).toBe(false);
      expect(decisionOf(resolveConfig({ ...config, revision: 2 }), [value], now).mustAsk).toBe(true);
    }
  });
});

describe('consent covers what there was when it was given (R-LAW-32):', () => {
  const revision = 'kept by hand';
  const before = resolveConfig({ ...shop, revision });
  const value = formatRecord(answerAll(before, 'accept'));
  const later = (config: typeof shop) =>
    grantedBy(decisionOf(resolveConfig({ ...config, revision }), [value], now));
  const [basket, stats, video, ads] = shop.services!;
  const whole = [...before.tokens.keys()].sort();

  it('a service that came later is denied, although its category was granted', () => {
    expect(later({ ...shop, services: [...shop.services!, { ...ads!, id: 'heatmap' }] })).toEqual(whole);
  });

  it('a category that came later is denied, with its services', () => {
    const config = {
      ...shop,
      categories: { social: {} },
      services: [...shop.services!, { ...ads!, id: 'posts', category: 'social' }],
    };
    expect(later(config)).toEqual(whole);
  });

  it('a service that moved to another granted category is denied', () => {
    const config = { ...shop, services: [basket!, { ...stats!, category: 'tracking' }, video!, ads!] };
    expect(later({ ...config, categories: { analytical: {} } })).toEqual(
      whole.filter((id) => id !== 'stats'),
    );
  });

  it('a service that left and came back is the one that was agreed to', () => {
    expect(later({ ...shop, services: [basket!, stats!, video!] })).toEqual(
      whole.filter((id) => id !== 'ads'),
    );
    expect(later(shop)).toEqual(whole);
  });

  it('a choice for a category does not reach services of a later day', () => {
    const choice = formatRecord(answerWith(before, { tracking: true }, new Set()));
    const config = resolveConfig({
      ...shop,
      revision,
      services: [...shop.services!, { ...ads!, id: 'heatmap' }],
    });
    expect(grantedBy(decisionOf(config, [choice], now))).toEqual([
      'ads',
      'basket',
      'functional',
      'tracking',
      'video',
    ]);
  });
});
