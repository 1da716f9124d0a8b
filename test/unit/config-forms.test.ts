import { describe, expect, it } from 'vitest';
import { ConsentManager } from '../../src/index.js';
import type { ConsentConfig } from '../../src/index.js';
import { item, minimal, service } from './support/config.js';
import { expectRefusal, refusalOf } from './support/refusal.js';

const without = (part: object, key: string) =>
  Object.fromEntries(Object.entries(part).filter(([name]) => name !== key));

const BAD = {
  text: ['', ' \n', 5, null, {}, [], true],
  address: ['', ' ', 5, null, {}, [], ['/privacy'], true],
  object: [null, [], 'text', 5, true],
  list: [null, {}, 'text', 5, true],
  boolean: ['true', 1, 0, null, {}],
  id: ['', ' ', 'a b', 'a/b', 'é', null, 5, true, {}, [], ['a']],
  days: [0, -1, 396, 1000, 1.5, NaN, Infinity, '182', null, true, [182]],
  path: ['', 'shop', '/a;b', '/a b', null, 5, ['/']],
  revision: ['', ' ', null, {}, [], true],
  choice: ['no such value', '', null, 5, true, []],
};

type Form = keyof typeof BAD;

/** How a config gets one option at some level, and the path by which an error names it. */
interface Level {
  readonly at: string;
  readonly with: (options: object) => object;
  readonly forms: Readonly<Record<string, Form>>;
}

const levels: Level[] = [
  {
    at: '',
    with: (options) => ({ ...minimal, ...options }),
    forms: {
      controller: 'text',
      statement: 'address',
      language: 'text',
      categories: 'object',
      services: 'list',
      revision: 'revision',
      cookie: 'object',
      block: 'choice',
      profile: 'choice',
      reload: 'boolean',
      printed: 'boolean',
      texts: 'object',
      layout: 'choice',
    },
  },
  {
    at: 'cookie.',
    with: (options) => ({ ...minimal, cookie: options }),
    forms: { name: 'id', days: 'days', domain: 'id', path: 'path', sameSite: 'choice', secure: 'boolean' },
  },
  {
    at: 'categories.social.',
    with: (options) => ({ ...minimal, categories: { social: options } }),
    forms: { label: 'text', description: 'text', exempt: 'text' },
  },
  {
    at: 'services[1].',
    with: (options) => ({
      ...minimal,
      services: [service('first', 'tracking'), { ...service('second', 'tracking'), ...options }],
    }),
    forms: {
      id: 'id',
      name: 'text',
      category: 'text',
      provider: 'text',
      purpose: 'text',
      statement: 'address',
      hosts: 'list',
      items: 'list',
      thirdParties: 'text',
    },
  },
  {
    at: 'services[0].items[1].',
    with: (options) => ({
      ...minimal,
      services: [service('first', 'tracking', { items: [item('a'), { ...item('b'), ...options }] })],
    }),
    forms: { name: 'text', kind: 'choice', lifetime: 'text', thirdParty: 'boolean', purpose: 'text' },
  },
  {
    at: 'texts.',
    with: (options) => ({ ...minimal, texts: options }),
    forms: { title: 'text', intro: 'text', rejectAll: 'text', acceptAll: 'text', save: 'text' },
  },
];

describe('a config whose option is not of its form is refused by the name of the option:', () => {
  for (const level of levels) {
    for (const [key, form] of Object.entries(level.forms)) {
      it.each(BAD[form].map((value) => [value]))(`${level.at}${key} given as %j`, (value) => {
        expectRefusal(level.with({ [key]: value }), level.at + key, value);
      });
    }
  }

  it.each([[null], [5], [''], [{}], [[]]])('a host given as %j', (value) => {
    const services = [service('a', 'tracking', { hosts: ['a.example', value] as never })];
    expect(refusalOf({ ...minimal, services }).option).toMatch(/^services\[0\]\.hosts/);
  });

  it.each([[null], [5], ['text'], [[]], [true]])('a category, a service or an item given as %j', (value) => {
    expectRefusal({ ...minimal, categories: { social: value } }, 'categories.social', value);
    expectRefusal({ ...minimal, services: [value] }, 'services[0]', value);
    const services = [{ ...service('a', 'tracking'), items: [item('a'), value] }];
    expectRefusal({ ...minimal, services }, 'services[0].items[1]', value);
  });

  it.each([['a b'], ['a/b'], ['é'], ['']])('the category id %j', (id) => {
    const error = refusalOf({ ...minimal, categories: { [id]: {} } });
    expect(error.option).toMatch(/^categories/);
    expect(error.given).toBe(id);
  });

  it.each([[null], [undefined], [[]], [''], ['{"controller":'], [0], [5], [true]])(
    'the whole, given as %j',
    (config) => {
      expectRefusal(config, 'config', config);
    },
  );
});

describe('a config that leaves out what the visitor must be told is refused by the name of the option:', () => {
  it.each(['controller', 'statement'])('%s', (key) => {
    expectRefusal(without(minimal, key), key, undefined);
  });

  it.each(['id', 'name', 'category', 'provider', 'purpose'])('services[0].%s (R-LAW-26)', (key) => {
    expectRefusal(
      { ...minimal, services: [without(service('a', 'tracking'), key)] },
      `services[0].${key}`,
      undefined,
    );
  });

  it.each(['name', 'kind', 'lifetime'])('services[0].items[0].%s (R-LAW-26)', (key) => {
    const services = [{ ...service('a', 'tracking'), items: [without(item('a'), key)] }];
    expectRefusal({ ...minimal, services }, `services[0].items[0].${key}`, undefined);
  });

  it('and what an object merely inherits is left out too', () => {
    expectRefusal(Object.create(minimal) as object, 'controller', undefined);
  });
});

describe('a misspelt option does not pass in silence:', () => {
  // A text that nobody asks for harms nobody: the interface tells of it when it loads the words.
  for (const level of levels.filter(({ at }) => at !== 'texts.')) {
    it(`beside those of ${level.at || 'the config'}`, () => {
      const error = expectRefusal(level.with({ misspelt: 'value' }), `${level.at}misspelt`, 'value');
      // Those that there are, so that the right one can be found.
      for (const key of Object.keys(level.forms)) expect(error.expected).toContain(key);
    });
  }

  it.each(['__proto__', 'constructor', ''])('not even one called %j', (key) => {
    const odd = Object.fromEntries([[key, 'value']]);
    for (const { at, with: put } of levels.filter((level) => level.at.includes('['))) {
      expect(refusalOf(put(odd)).option).toBe(at + key);
    }
    expect(refusalOf({ ...minimal, cookie: odd }).option).toBe(`cookie.${key}`);
  });

  it.each(['', ' ', 'a b', 'reject:all', '__proto__', 'constructor'])(
    'a text called %j must still be text',
    (key) => {
      expectRefusal({ ...minimal, texts: Object.fromEntries([[key, 5]]) }, `texts.${key}`, 5);
      expect(
        () => new ConsentManager({ ...minimal, texts: Object.fromEntries([[key, 'words']]) }),
      ).not.toThrow();
    },
  );
});

describe('what is lawful is accepted:', () => {
  it('the least that a site can say', () => {
    expect(() => new ConsentManager(minimal)).not.toThrow();
  });

  it('every option at once, several texts among them', () => {
    const everything: Required<ConsentConfig> = {
      ...minimal,
      doNotTrack: true,
      printed: true,
      signals: {},
      syntheticAccept: 'never',
      language: 'nl-NL',
      categories: {
        functional: { label: 'Nodig' },
        analytical: { label: 'Meten', description: 'Telt bezoeken.', exempt: 'Art. 11.7a lid 3 sub b Tw' },
        social: { exempt: 'A stated ground' },
        tracking: {},
      },
      services: [
        service('stats', 'analytical', {
          statement: 'https://stats.example/privacy',
          hosts: ['stats.example', '*.stats.example'],
          items: [item('s_*', { thirdParty: true, purpose: 'counts' }), item('db', { kind: 'indexedDB' })],
          thirdParties: 'Nobody',
        }),
      ],
      revision: 3,
      cookie: {
        name: 'Choice',
        days: 395,
        domain: '.example.nl',
        path: '/shop',
        sameSite: 'None',
        secure: true,
      },
      block: 'auto',
      allow: ['cdn.example', 'shop.example:8443'],
      onCrash: 'hold-inline',
      profile: 'nl',
      reload: 'next',
      texts: { title: 'Koekjes', rejectAll: 'Nee', acceptAll: 'Ja' },
      layout: 'bottom',
    };
    expect(() => new ConsentManager(everything)).not.toThrow();
  });

  it.each([1, 182, 395])('an answer that stands for %i days', (days) => {
    expect(() => new ConsentManager({ ...minimal, cookie: { days } })).not.toThrow();
  });

  it.each(['cookie', 'localStorage', 'sessionStorage', 'indexedDB', 'cache'] as const)(
    'an item of kind %s',
    (kind) => {
      const services = [service('a', 'tracking', { items: [item('a', { kind })] })];
      expect(() => new ConsentManager({ ...minimal, services })).not.toThrow();
    },
  );

  it('a cookie that only its own host can have set', () => {
    const cookie = { name: '__Host-Choice', path: '/', secure: true };
    expect(() => new ConsentManager({ ...minimal, cookie })).not.toThrow();
  });
});
