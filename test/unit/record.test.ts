// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerAll, answerWith } from '../../src/core/answer.js';
import { parseRecord, today, type ConsentRecord } from '../../src/core/record.js';
import { resolveConfig } from '../../src/core/resolve-config.js';
import { formatRecord } from '../../src/core/store.js';
import { minimal, service, shop } from './support/config.js';

const base36 = (length: number) =>
  fc.stringMatching(new RegExp(`^[0-9a-z]{${length}}$`), { maxLength: length });
const head = { revision: base36(7), seal: base36(7), day: fc.integer({ min: 10000, max: 99999 }) };
const refusal: fc.Arbitrary<ConsentRecord> = fc.record({
  ...head,
  method: fc.constant('reject' as const),
  grants: fc.constant(new Set<string>()),
  id: fc.constant(''),
});
const grant: fc.Arbitrary<ConsentRecord> = fc.record({
  ...head,
  method: fc.constantFrom('accept' as const, 'save' as const),
  grants: fc.uniqueArray(base36(5), { minLength: 1, maxLength: 40 }).map((tokens) => new Set(tokens)),
  id: base36(16),
});
const record = fc.oneof(refusal, grant);

describe('an answer is read as it was written:', () => {
  it('any record survives its way into the cookie and back', () => {
    fc.assert(
      fc.property(record, (given) => {
        expect(parseRecord(formatRecord(given))).toEqual(given);
      }),
      { numRuns: 1000 },
    );
  });

  it('and one answer has one value: the order in which it was given does not show', () => {
    fc.assert(
      fc.property(grant, (given) => {
        const turned = { ...given, grants: new Set([...given.grants].reverse()) };
        expect(formatRecord(turned)).toBe(formatRecord(given));
      }),
    );
  });

  it('today is counted from 1 January 1970 in whole UTC days', () => {
    expect(new Date(today() * 864e5).toISOString().slice(0, 10)).toBe(new Date().toISOString().slice(0, 10));
  });
});

describe('the value is small and needs no encoding (R-SEC-03):', () => {
  const services = Array.from({ length: 20 }, (_, at) =>
    service(`a-service-with-a-long-name-${at}`, ['functional', 'analytical', 'tracking'][at % 3]!),
  );
  const mostly = Array.from({ length: 20 }, (_, at) => service(`service-${at}`, 'tracking'));
  const categories = { analytical: {}, tracking: {} };

  it.each([
    ['spread over the three categories', services],
    ['all of them tracking, which takes most room', mostly],
  ])('at most 200 bytes for three categories and twenty services, everything granted, %s', (_, list) => {
    const config = resolveConfig({ ...minimal, categories, services: list });
    expect(config.categories).toHaveLength(3);
    const given = answerAll(config, 'accept');
    const value = formatRecord(given);
    expect(new TextEncoder().encode(value).length).toBeLessThanOrEqual(200);
    expect(given.grants.size).toBe(2 + list.filter(({ category }) => category !== 'functional').length);
    expect(parseRecord(value)).toEqual({ ...given, id: expect.stringMatching(/^[0-9a-z]{16}$/) });
  });

  it('only digits, small letters and dots, which no cookie encoder touches', () => {
    fc.assert(
      fc.property(record, (given) => {
        const value = formatRecord(given);
        expect(value).toMatch(/^[0-9a-z.]+$/);
        expect(encodeURIComponent(value)).toBe(value);
      }),
    );
    const config = resolveConfig({
      ...minimal,
      services: [service('é;, "x"'.replace(/\W/g, '.'), 'tracking')],
    });
    expect(formatRecord(answerAll(config, 'accept'))).toMatch(/^[0-9a-z.]+$/);
  });
});

describe('a refusal tells nobody apart (R-LAW-30):', () => {
  const config = resolveConfig(shop);
  const refusals: [string, () => ConsentRecord][] = [
    ['refuses everything', () => answerAll(config, 'reject')],
    [
      'saves with everything off',
      () => answerWith(config, { analytical: false, tracking: false }, new Set()),
    ],
    [
      'withdraws the last thing',
      () => answerWith(config, { stats: false }, new Set(['functional', 'basket', 'stats'])),
    ],
    ['saves without a choice', () => answerWith(config, {}, new Set())],
    ['asks for what is on anyway', () => answerWith(config, { functional: true, basket: true }, new Set())],
  ];

  it.each(refusals)(
    'the value of a visitor who %s is, byte for byte, that of anyone who refuses that day',
    (_, make) => {
      const one = make();
      expect(formatRecord(one)).toBe(formatRecord(answerAll(resolveConfig(structuredClone(shop)), 'reject')));
      expect(one).toMatchObject({ method: 'reject', id: '' });
      expect(one.grants.size).toBe(0);
    },
  );

  it('and only where something was granted there is an id, another one each time', () => {
    const ids = Array.from({ length: 50 }, () => parseRecord(formatRecord(answerAll(config, 'accept')))!.id);
    expect(new Set(ids).size).toBe(50);
    for (const id of ids) expect(id).toMatch(/^[0-9a-z]{16}$/);
  });
});
