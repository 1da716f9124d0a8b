import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkConfig } from '../../src/core/check-config.js';
import { ConsentConfigError } from '../../src/core/config-error.js';
import type { ConsentConfig } from '../../src/core/config.js';
import { decide } from '../../src/core/decision.js';
import { resolveConfig } from '../../src/core/resolve-config.js';
import { item, minimal, service } from './support/config.js';

/** What a page's JSON can hold, and nothing else: what is inherited, cyclic or a function cannot come. */
const json = fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.parse(JSON.stringify(value)) as unknown);

/** An object that has some of the options, right or wrong, and some that nobody knows. */
function partly(options: object, deeper: Record<string, fc.Arbitrary<unknown>> = {}) {
  const values = Object.entries(options as Record<string, unknown>).map(([key, value]) => {
    const choices: fc.Arbitrary<unknown>[] = [fc.constant(value), json];
    if (deeper[key]) choices.push(deeper[key]);
    return [key, fc.oneof(...choices)] as const;
  });
  return fc
    .tuple(
      fc.record(Object.fromEntries(values), { requiredKeys: [] }),
      fc.dictionary(fc.string(), json, { maxKeys: 1 }),
    )
    .map(([known, unknown]) => ({ ...known, ...unknown }));
}

const someItem = partly(item('a'));
const someService = partly(service('a', 'tracking', { statement: '/a', hosts: ['a.example'], items: [] }), {
  items: fc.array(fc.oneof(someItem, json), { maxLength: 3 }),
});
const someCategory = partly({ label: 'Own', description: 'words' });
const someConfig = partly(
  { ...minimal, categories: {}, services: [], revision: 1, cookie: {}, texts: { title: 'Own' } },
  {
    categories: fc.dictionary(
      fc.constantFrom('functional', 'analytical', 'tracking', 'own', 'a b'),
      someCategory,
    ),
    services: fc.array(fc.oneof(someService, json), { maxLength: 3 }),
    cookie: partly({ name: 'A', days: 1, domain: 'a', path: '/', sameSite: 'Lax', secure: true }),
    texts: fc.dictionary(fc.constantFrom('title', 'save', 'nope'), json),
  },
);
const noObject = fc.oneof(
  fc.constantFrom(null, undefined, true, false, 0, 1, NaN, ''),
  fc.string(),
  fc.double(),
  fc.array(json),
);

/** Ids of what somebody declared functional: that alone may run without an answer. */
function functionalIds(config: unknown): string[] {
  const { services } = Object(config) as { services?: unknown };
  const list = Array.isArray(services) ? (services as ({ id?: string; category?: string } | null)[]) : [];
  return ['functional', ...list.flatMap((one) => (one?.category === 'functional' ? [one.id as string] : []))];
}

describe('whatever a page says in place of its config,', () => {
  it('what is no object at all is refused with a ConsentConfigError', () => {
    fc.assert(
      fc.property(noObject, (config) => {
        expect(() => checkConfig(config as never)).toThrow(ConsentConfigError);
      }),
      { numRuns: 500 },
    );
  });

  it('the check accepts it or refuses it with a ConsentConfigError that names an option, and throws nothing else', () => {
    let refused = 0;
    fc.assert(
      fc.property(fc.oneof(someConfig, json, noObject), (config) => {
        try {
          checkConfig(config as ConsentConfig);
        } catch (error) {
          refused++;
          expect(error).toBeInstanceOf(ConsentConfigError);
          const { option, expected, message } = error as ConsentConfigError;
          // An option may be called nothing at all; then it is there.
          if (!option) expect(Object.hasOwn(config as object, '')).toBe(true);
          expect(expected).not.toBe('');
          expect(message.startsWith(option)).toBe(true);
          return;
        }
        // What is accepted has at least who asks and where to read more.
        expect(config).toMatchObject({ controller: expect.any(String), statement: expect.any(String) });
      }),
      { numRuns: 3000 },
    );
    expect(refused).toBeGreaterThan(1000);
  });

  it('a config without a controller is always refused (R-LAW-10)', () => {
    fc.assert(
      fc.property(someConfig, (config) => {
        expect(() => checkConfig({ ...config, controller: undefined } as never)).toThrow(ConsentConfigError);
      }),
    );
  });

  it.each([
    { ...minimal, revision: { toString: '' } },
    { ...minimal, services: [{ id: { toString: '' }, category: 'tracking' }] },
    { ...minimal, services: [{ id: 'a', category: { valueOf: 1, toString: null } }] },
  ])('%j, which is no text and cannot become any, is refused as everything else is', (config) => {
    expect(() => checkConfig(config as never)).toThrow(ConsentConfigError);
    expect([...decide(resolveConfig(config as never), null).granted]).toEqual(['functional']);
  });

  it('nothing but what is functional is granted before anybody answered, and nothing is thrown', () => {
    fc.assert(
      fc.property(fc.oneof(someConfig, json, noObject), (config) => {
        // Nothing at all makes no manager: the page's JSON cannot be that, and npm's door refuses it.
        if (config === null || config === undefined) return;
        const { granted } = decide(resolveConfig(config as ConsentConfig), null);
        const allowed = functionalIds(config);
        for (const id of granted) expect(allowed).toContain(id);
      }),
      { numRuns: 3000 },
    );
  });
});
