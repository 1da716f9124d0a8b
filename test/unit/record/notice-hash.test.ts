import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ConsentConfig } from '../../../src/core/config.js';
import { resolveConfig } from '../../../src/core/resolve-config.js';
import nl from '../../../src/locales/nl.js';
import { noticeHash, noticeText } from '../../../src/record.js';
import { vector } from '../../support/notice-vector.js';
import { shop } from '../support/config.js';

afterEach(() => vi.unstubAllGlobals());

/** The same, with its keys the other way round. */
const turned = <T extends object>(thing: T) => Object.fromEntries(Object.entries(thing).reverse()) as T;

describe('the hash of what was shown (R-REC-04)', () => {
  it('is the one that it was, for as long as nothing that is shown changes', async () => {
    expect(await noticeHash(vector.config, vector.locale)).toBe(vector.hash);
  });

  it('is plain SHA-256 of a text that anybody can keep', async () => {
    const text = noticeText(shop, nl);
    expect(await noticeHash(shop, nl)).toBe(createHash('sha256').update(text).digest('hex'));
    expect(text).toContain(nl.intro);
    expect(text).toBe(JSON.stringify(JSON.parse(text)));
  });

  it('is the same for the published config and for what a manager makes of it', async () => {
    expect(await noticeHash(resolveConfig(shop), nl)).toBe(await noticeHash(shop, nl));
  });

  it('minds neither the order of keys nor what a visitor does not see', async () => {
    const { services = [], statement, controller } = shop;
    const same: ConsentConfig = {
      services: services.map((service) => turned({ ...service, hosts: ['unseen.example'] })),
      cookie: { days: 90 },
      block: 'labelled',
      revision: 5,
      statement,
      controller,
    };
    expect(await noticeHash(same, nl)).toBe(await noticeHash(shop, nl));
  });

  const [first, ...others] = shop.services!;
  it.each<[string, Partial<ConsentConfig>]>([
    ['a word', { texts: { title: 'Another title' } }],
    ['the controller', { controller: 'Another' }],
    ['the statement', { statement: '/another' }],
    ['the place of the layer', { layout: 'top' }],
    ['the law', { profile: 'nl' }],
    ['a label', { categories: { functional: {}, tracking: { label: 'Ads' } } }],
    ['a stated ground', { categories: { analytical: { exempt: 'counts only' } } }],
    ['a purpose', { services: [{ ...first!, purpose: 'something else' }, ...others] }],
    ['a provider', { services: [{ ...first!, provider: 'somebody else' }, ...others] }],
    ['an item', { services: [{ ...first!, items: [] }, ...others] }],
    ['the order of the services', { services: [...others, first!].reverse() }],
  ])('changes with %s', async (_, change) => {
    expect(await noticeHash({ ...shop, ...change }, nl)).not.toBe(await noticeHash(shop, nl));
  });

  it('is none where the browser has no WebCrypto: on plain http', async () => {
    vi.stubGlobal('crypto', { getRandomValues: () => {} });
    expect(await noticeHash(shop, nl)).toBe(null);
  });
});
