import { describe, expect, it } from 'vitest';
import type { ConsentConfig } from '../../src/core/config.js';
import { resolveConfig } from '../../src/core/resolve-config.js';
import { item, minimal, service, shop } from './support/config.js';

const categoriesOf = (config: ConsentConfig) =>
  Object.fromEntries(
    resolveConfig(config).categories.map(({ id, services }) => [id, services.map((one) => one.id)]),
  );

describe('a visitor is offered the categories in use:', () => {
  it('all three, on a site that declares nothing and only labels its markup', () => {
    expect(categoriesOf(minimal)).toEqual({ functional: [], analytical: [], tracking: [] });
  });

  it('those of the services, on a site that declares services', () => {
    const services = [service('stats', 'analytical')];
    expect(categoriesOf({ ...minimal, services })).toEqual({ functional: [], analytical: ['stats'] });
  });

  it('those that are declared, with or without services', () => {
    expect(categoriesOf({ ...minimal, categories: { tracking: {} } })).toEqual({
      functional: [],
      tracking: [],
    });
    expect(categoriesOf({ ...minimal, categories: { own: {} } })).toEqual({ functional: [], own: [] });
  });

  it('functional alone, where every service is', () => {
    const services = [service('basket', 'functional')];
    expect(categoriesOf({ ...minimal, services })).toEqual({ functional: ['basket'] });
  });

  it('in one order: the three first, then the own ones as they were written, services as they were written', () => {
    const services = [service('z', 'tracking'), service('a', 'tracking'), service('s', 'analytical')];
    const { categories, tokens } = resolveConfig({
      ...minimal,
      categories: { social: {}, tracking: {}, chat: {}, analytical: {} },
      services,
    });
    expect(categories.map(({ id }) => id)).toEqual([
      'functional',
      'analytical',
      'tracking',
      'social',
      'chat',
    ]);
    expect([...tokens.keys()]).toEqual([
      'functional',
      'analytical',
      's',
      'tracking',
      'z',
      'a',
      'social',
      'chat',
    ]);
  });

  it('an unknown category counts as tracking', () => {
    const services = [
      service('odd', 'no-such'),
      service('inherited', 'constructor'),
      service('proto', '__proto__'),
    ];
    expect(categoriesOf({ ...minimal, services })).toEqual({
      functional: [],
      tracking: ['odd', 'inherited', 'proto'],
    });
  });

  it('an own category keeps its services, words and ground', () => {
    const social = { label: 'Social', description: 'Posts of others.', exempt: 'A ground' };
    const { categories } = resolveConfig({
      ...minimal,
      categories: { social },
      services: [service('posts', 'social')],
    });
    expect(categories[1]).toEqual({ ...social, id: 'social', services: [service('posts', 'social')] });
  });
});

describe('the defaults are filled in:', () => {
  it('the cookie is called PrivacyCookieNotice and stands for 182 days', () => {
    expect(resolveConfig(minimal).cookie).toEqual({ name: 'PrivacyCookieNotice', days: 182 });
  });

  it('what the site says about its cookie stands', () => {
    const cookie = { name: 'Choice', days: 30, path: '/shop' };
    expect(resolveConfig({ ...minimal, cookie }).cookie).toEqual(cookie);
  });

  it('every category and service has a token of its own, five digits of base 36', () => {
    const { tokens } = resolveConfig(shop);
    expect([...tokens.keys()]).toEqual([
      'functional',
      'basket',
      'analytical',
      'stats',
      'tracking',
      'video',
      'ads',
    ]);
    for (const token of tokens.values()) expect(token).toMatch(/^[0-9a-z]{5}$/);
    expect(new Set(tokens.values()).size).toBe(7);
  });
});

const { services = [] } = shop;
const [basket, stats, video, ads] = services as [
  ReturnType<typeof service>,
  ReturnType<typeof service>,
  ReturnType<typeof service>,
  ReturnType<typeof service>,
];

/** What may change without asking anybody again. */
const harmless: [string, ConsentConfig][] = [
  ['the controller', { ...shop, controller: 'Another name' }],
  ['the statement', { ...shop, statement: '/elsewhere' }],
  ['the language', { ...shop, language: 'nl' }],
  ['a text', { ...shop, texts: { title: 'Another title' } }],
  ['the words of a category', { ...shop, categories: { analytical: { label: 'Meten', description: 'x' } } }],
  [
    'the words of a service',
    { ...shop, services: [basket, { ...stats, name: 'N', provider: 'P', purpose: 'p' }, video, ads] },
  ],
  ['the items of a service', { ...shop, services: [basket, { ...stats, items: [item('new')] }, video, ads] }],
  [
    'the hosts of a service',
    { ...shop, services: [basket, { ...stats, hosts: ['new.example'] }, video, ads] },
  ],
  ['the order of the services', { ...shop, services: [ads, stats, video, basket] }],
  ['the attributes of the cookie', { ...shop, cookie: { name: 'Other', days: 30, path: '/shop' } }],
  ['whether the page reloads', { ...shop, reload: false }],
];

/** What must be asked anew: a visitor cannot have agreed to it. */
const substantial: [string, ConsentConfig][] = [
  ['a new service', { ...shop, services: [...services, service('heatmap', 'tracking')] }],
  ['a service less', { ...shop, services: [basket, stats, video] }],
  ['another id of a service', { ...shop, services: [basket, { ...stats, id: 'stats2' }, video, ads] }],
  [
    'another category of a service',
    { ...shop, services: [basket, { ...stats, category: 'tracking' }, video, ads] },
  ],
  ['a new category', { ...shop, categories: { social: {} } }],
];

describe('the revision of what is asked', () => {
  const before = resolveConfig(shop).revision;

  it('is seven digits of base 36', () => {
    expect(before).toMatch(/^[0-9a-z]{7}$/);
  });

  it.each(harmless)('stays when this changes: %s (R-LAW-16)', (_, config) => {
    expect(resolveConfig(config).revision).toBe(before);
  });

  it.each(substantial)('changes with %s (R-LAW-16)', (_, config) => {
    expect(resolveConfig(config).revision).not.toBe(before);
  });

  it.each([...harmless, ...substantial])(
    'stays as long as the site names it itself, also with %s',
    (_, config) => {
      const named = resolveConfig({ ...shop, revision: '2026-01' }).revision;
      expect(resolveConfig({ ...config, revision: '2026-01' }).revision).toBe(named);
    },
  );

  it('changes with the name that the site gives it, a number or a text', () => {
    const named = [1, 2, '2026-01', '2026-02'].map(
      (revision) => resolveConfig({ ...shop, revision }).revision,
    );
    expect(new Set([before, ...named]).size).toBe(5);
    expect(resolveConfig({ ...shop, revision: '1' }).revision).toBe(named[0]);
  });

  it('is another matter than the seal, which changes with every word of the config', () => {
    const seals = [shop, ...harmless.map(([, config]) => config)].map((config) => resolveConfig(config).seal);
    expect(new Set(seals).size).toBe(harmless.length + 1);
    expect(resolveConfig(structuredClone(shop)).seal).toBe(seals[0]);
  });
});
