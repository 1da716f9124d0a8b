import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../../src/cli/catalogue/catalogue.js';
import { nearest } from '../../../src/cli/catalogue/nearest.js';
import { search } from '../../../src/cli/catalogue/search.js';
import { table } from '../../../src/cli/table.js';
import { Site } from './support.js';

const idsFor = (query: string) => search(CATALOGUE, query).map(({ facts }) => facts.id);
const services = (...args: string[]) => new Site().run('services', ...args);

describe('a service is found', () => {
  it.each([
    ['hotjar', 'hotjar'],
    ['Meta Pixel', 'meta-pixel'],
    ['meta ireland advertising', 'meta-pixel'],
    ['_ga_ABC123', 'google-analytics-4'],
    ['_fbp', 'meta-pixel'],
    ['static.hotjar.com', 'hotjar'],
    ['https://player.vimeo.com/video/1?h=a', 'vimeo'],
    ['//maps.googleapis.com/maps/api/js', 'google-maps'],
    ['YOUTUBE-NOCOOKIE', 'youtube'],
  ])('by %s: %s', (query, id) => {
    expect(idsFor(query)).toContain(id);
  });

  it('first where it is called so', () => {
    expect(idsFor('google').slice(0, 3)).toEqual(['google-ad-manager', 'google-ads', 'google-adsense']);
    expect(idsFor('google')).toContain('youtube');
  });

  it('by all words, by its kind and by its country', () => {
    expect(idsFor('video tracking')).toEqual(expect.arrayContaining(['youtube', 'vimeo']));
    expect(idsFor('analytics nl').length).toBeLessThan(idsFor('nl').length);
    expect(idsFor('youtube hotjar')).toEqual([]);
  });
});

describe('the nearest of a mistyped name', () => {
  const near = (word: string) =>
    nearest(
      word,
      CATALOGUE.map(({ facts }) => facts),
    );
  it.each([
    ['youtbe', 'youtube'],
    ['yuotube', 'youtube'],
    ['Google Analytics', 'google-analytics-4'],
    ['googel-analytics-4', 'google-analytics-4'],
    ['facebook-pixel', 'facebook'],
    ['clarity', 'microsoft-clarity'],
    ['vimeo-player', 'vimeo'],
  ])('%s is %s', (word, id) => {
    expect(near(word)).toContain(id);
  });

  it('is none for a word that is like no name', () => {
    expect(near('qqqqqq')).toEqual([]);
    expect(near('')).toEqual([]);
    expect(near('e')).toEqual([]);
    expect(near('--')).toEqual([]);
  });
});

describe('services prints', () => {
  it('a table of what was found', async () => {
    const { exit, out, err } = await services('youtube');
    expect([exit, err]).toEqual([0, '']);
    expect(out).toBe(
      [
        'ID       NAME     PROVIDER                CATEGORY',
        'youtube  YouTube  Google Ireland Limited  tracking',
        '',
      ].join('\n'),
    );
  });

  it('all of them, where no word is given', async () => {
    const { out } = await services();
    expect(out.trimEnd().split('\n')).toHaveLength(CATALOGUE.length + 1);
  });

  it('whole sheets as JSON', async () => {
    const { out } = await services('--json', 'google', 'analytics', '4');
    const [found, ...others] = JSON.parse(out) as { id: string; canLoad: boolean }[];
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      ...CATALOGUE.find(({ facts }) => facts.id === 'google-analytics-4')!.facts,
      canLoad: true,
    });
  });

  it('the nearest, where nothing is called so', async () => {
    expect(await services('youtbe')).toEqual({
      exit: 2,
      out: '',
      err: 'youtbe: nothing in the catalogue is called so; did you mean youtube?\n',
    });
    expect(await services('qqqqqq', '--json')).toMatchObject({ exit: 2, out: '[]\n' });
  });
});

describe('a table', () => {
  const rows = [
    ['ID', 'NAME', 'PROVIDER'],
    ['a-long-id-to-be-copied', 'A name', 'A provider with a name that goes on and on'],
  ];
  it('is as wide as what is in it', () => {
    expect(table(rows)).toBe(
      'ID                      NAME    PROVIDER\na-long-id-to-be-copied  A name  A provider with a name that goes on and on',
    );
  });

  it('fits a narrow screen by all but the ids', () => {
    expect(table(rows, 50)).toBe(
      'ID                      NAME    PROVIDER\na-long-id-to-be-copied  A name  A provider with a…',
    );
    expect(table(rows, 10)).toContain('a-long-id-to-be-copied  A name  A provider …');
  });
});
