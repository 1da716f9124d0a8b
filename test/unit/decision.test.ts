// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { answerAll, answerWith } from '../../src/core/answer.js';
import type { ConsentConfig } from '../../src/core/config.js';
import { decide, validAnswer } from '../../src/core/decision.js';
import { parseRecord, today } from '../../src/core/record.js';
import { resolveConfig } from '../../src/core/resolve-config.js';
import { formatRecord } from '../../src/core/store.js';
import { decisionOf, grantedBy, minimal, service, shop } from './support/config.js';

const now = today();
const config = resolveConfig(shop);
const NOTHING = ['basket', 'functional'];
const valueOf = (choices: Record<string, boolean>) => formatRecord(answerWith(config, choices, new Set()));
const both = (...values: string[]) => decisionOf(config, values, now);

describe('of two answers under one name the stricter counts (R-SEC-09):', () => {
  const accept = formatRecord(answerAll(config, 'accept'));
  const reject = formatRecord(answerAll(config, 'reject'));
  const analytical = valueOf({ analytical: true });
  const tracking = valueOf({ tracking: true });
  const video = valueOf({ video: true, stats: true });

  it.each([
    ['an acceptance and a refusal', accept, reject, NOTHING],
    ['an acceptance and a choice', accept, analytical, ['analytical', 'basket', 'functional', 'stats']],
    ['two choices that share something', tracking, video, ['basket', 'functional', 'video']],
    ['two choices that share nothing', analytical, tracking, NOTHING],
    ['one answer twice', analytical, analytical, ['analytical', 'basket', 'functional', 'stats']],
  ])('%s grant only what both grant, in either order', (_, one, other, expected) => {
    expect(grantedBy(both(one, other))).toEqual(expected);
    expect(grantedBy(both(other, one))).toEqual(expected);
    expect(both(one, other).mustAsk).toBe(false);
  });

  it('three are as strict as the strictest', () => {
    expect(grantedBy(both(accept, video, tracking))).toEqual(['basket', 'functional', 'video']);
    expect(grantedBy(both(accept, accept, reject))).toEqual(NOTHING);
  });

  it.each([
    ['an unreadable twin', 'nonsense'],
    ['an empty twin', ''],
    ['an expired twin', reject.replace(`.${now}.`, `.${now - 182}.`)],
    ['a twin from the future', reject.replace(`.${now}.`, `.${now + 1}.`)],
    [
      'a twin about something else',
      formatRecord(answerAll(resolveConfig({ ...shop, revision: 2 }), 'reject')),
    ],
  ])('%s is no answer, and takes nothing from the other', (_, twin) => {
    expect(both(twin)).toMatchObject({ mustAsk: true, method: null });
    for (const values of [
      [twin, accept],
      [accept, twin],
    ]) {
      expect(both(...values)).toMatchObject({ mustAsk: false, method: 'accept' });
      expect(grantedBy(both(...values))).toEqual([...config.tokens.keys()].sort());
    }
  });

  it.each([[[accept, reject]], [[reject, accept]], [[analytical, tracking]]])(
    'where they leave nothing, it is kept as a refusal',
    (values) => {
      const answer = validAnswer(values.map(parseRecord), config, now);
      expect(formatRecord(answer!)).toMatch(/\.reject$/);
      expect(decide(config, answer)).toMatchObject({ mustAsk: false });
      expect(answer?.grants.size).toBe(0);
    },
  );

  it('where they leave something, it can be kept again as it is, when a changed text seals it anew', () => {
    const answer = validAnswer([accept, analytical].map(parseRecord), config, now)!;
    const again = formatRecord({ ...answer, seal: '0000000' });
    expect(grantedBy(both(again))).toEqual(['analytical', 'basket', 'functional', 'stats']);
    expect(both(again)).toMatchObject({ mustAsk: false });
  });

  it('how it was answered is what the first of them says', () => {
    expect(both(accept, analytical).method).toBe('accept');
    expect(both(analytical, accept).method).toBe('save');
  });
});

describe('a choice', () => {
  const granted = (choices: Record<string, boolean>, before: string[] = []) =>
    grantedBy(decide(config, answerWith(config, choices, new Set(before))));

  it('for a category takes its services along', () => {
    expect(granted({ tracking: true })).toEqual(['ads', 'basket', 'functional', 'tracking', 'video']);
    expect(granted({ tracking: false }, [...config.tokens.keys()])).toEqual([
      'analytical',
      'basket',
      'functional',
      'stats',
    ]);
  });

  it('for a service counts more than that for its category, whichever is named first', () => {
    const expected = ['basket', 'functional', 'tracking', 'video'];
    expect(granted({ tracking: true, ads: false })).toEqual(expected);
    expect(granted({ ads: false, tracking: true })).toEqual(expected);
    expect(granted({ tracking: false, ads: true })).toEqual(['ads', 'basket', 'functional']);
  });

  it('leaves as it was what it does not name', () => {
    expect(granted({ ads: true }, ['functional', 'basket', 'stats'])).toEqual([
      'ads',
      'basket',
      'functional',
      'stats',
    ]);
  });

  it('cannot switch off what is functional', () => {
    expect(granted({ functional: false, basket: false })).toEqual(NOTHING);
  });

  it.each(['nope', '__proto__', 'constructor', 'toString', ''])(
    'of the unknown id %j is refused by its name',
    (id) => {
      const choices = Object.fromEntries([
        ['tracking', true],
        [id, true],
      ]);
      expect(() => answerWith(config, choices, new Set())).toThrow(RangeError);
      expect(() => answerWith(config, choices, new Set())).toThrow(`"${id}"`);
    },
  );
});

describe('what is exempt runs until it is refused:', () => {
  const exempt: ConsentConfig = {
    ...shop,
    categories: { analytical: { exempt: 'Privacy-friendly statistics' } },
  };
  const own = resolveConfig(exempt);
  const of = (...values: string[]) => decisionOf(own, values, now);

  it('before any answer, with its services, while the rest waits', () => {
    expect(grantedBy(of())).toEqual(['analytical', 'basket', 'functional', 'stats']);
    expect(of().mustAsk).toBe(true);
  });

  it('not after a refusal', () => {
    expect(grantedBy(of(formatRecord(answerAll(own, 'reject'))))).toEqual(NOTHING);
  });

  it('not after it was switched off, in whole or in part', () => {
    const { granted } = of();
    const off = (choices: Record<string, boolean>) =>
      grantedBy(of(formatRecord(answerWith(own, choices, granted))));
    expect(off({ analytical: false })).toEqual(NOTHING);
    expect(off({ stats: false })).toEqual(['analytical', 'basket', 'functional']);
  });

  it('and still after a choice about something else', () => {
    const value = formatRecord(answerWith(own, { video: true }, of().granted));
    expect(grantedBy(of(value))).toEqual(['analytical', 'basket', 'functional', 'stats', 'video']);
  });
});

describe('a visitor is asked', () => {
  const ground = { exempt: 'A stated ground' };
  const basket = service('basket', 'functional');

  it.each<[string, ConsentConfig, boolean]>([
    ['where nothing is declared', minimal, true],
    ['where something tracks', { ...minimal, services: [service('ads', 'tracking')] }, true],
    ['where something counts', { ...minimal, services: [service('stats', 'analytical')] }, true],
    ['where a category of the site’s own is in use', { ...minimal, categories: { social: {} } }, true],
    [
      'where a service is of no known category',
      { ...minimal, services: [service('odd', 'necessary')] },
      true,
    ],
    [
      'where one of two is not exempt',
      { ...minimal, categories: { analytical: ground, tracking: {} } },
      true,
    ],
    ['not where everything is functional (R-LAW-33)', { ...minimal, services: [basket] }, false],
    [
      'not where only functional is declared (R-LAW-33)',
      { ...minimal, categories: { functional: {} } },
      false,
    ],
    [
      'or told, where everything else is exempt (R-LAW-24)',
      { ...minimal, categories: { analytical: ground, social: ground } },
      true,
    ],
  ])('%s', (_, given, mustAsk) => {
    expect(decisionOf(resolveConfig(given), [], now)).toMatchObject({ mustAsk, method: null });
  });

  it('not where no answer can be kept, and nothing but what is functional runs there', () => {
    const decision = decide(config, undefined);
    expect(decision).toMatchObject({ mustAsk: false, method: null, decidedAt: null });
    expect(grantedBy(decision)).toEqual(NOTHING);
  });

  it('not once they have answered', () => {
    for (const method of ['accept', 'reject'] as const) {
      expect(both(formatRecord(answerAll(config, method))).mustAsk).toBe(false);
    }
  });
});
