import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
// @ts-expect-error a script without types
import { breaks, falseAlarms, limits } from '../support/trap/limits.mjs';
// @ts-expect-error a script without types
import { differences, tableOf } from '../support/trap/table.mjs';
// @ts-expect-error a script without types
import { vectors as all } from '../support/trap/vectors.mjs';

interface Vector {
  id: string;
  what: string;
  kind: string;
  not?: string;
  off?: string;
}
type Results = Record<string, Record<string, string>>;

const vectors = all as Vector[];
const engines = { C: 'chromium', F: 'firefox', W: 'webkit' };
const known = [...Object.values(limits), ...Object.values(breaks), falseAlarms] as Record<string, unknown>[];

/** As if every vector were stopped in every mode, but one. */
function results(but: string, seen: string): Results {
  return Object.fromEntries(
    vectors.map(({ id }) => {
      const result = id === but ? seen : 'stopped';
      return [id, { labelled: 'stopped', auto: result, strict: 'stopped' }];
    }),
  );
}

describe('the trap page', () => {
  it.each(Object.entries(engines))('has well over 60 vectors in %s', (letter) => {
    const here = vectors.filter(({ not = '', off = '' }) => !(not + off).includes(letter));
    expect(here.length).toBeGreaterThan(150);
  });

  it('names and describes each vector once', () => {
    for (const key of ['id', 'what'] as const) {
      const values = vectors.map((vector) => vector[key]);
      expect(values.filter((value, at) => values.indexOf(value) !== at)).toEqual([]);
    }
  });

  it('knows no limit of a vector that does not exist', () => {
    const ids = vectors.map(({ id }) => id);
    expect(known.flatMap(Object.keys).filter((id) => !ids.includes(id))).toEqual([]);
  });
});

describe('the table of what is stopped', () => {
  const [, second] = Object.values(engines);
  const table = (one: Results) => tableOf({ chromium: one, firefox: one, webkit: one }) as string;
  const same = results('', '');

  it('has a row for each vector, the same each time', () => {
    for (const { what } of vectors) expect(table(same)).toContain(`| ${what} | ● ● ● |`.slice(0, -8));
    expect(table(same)).toBe(table(same));
  });

  it('differs from results where a vector runs that it calls stopped', () => {
    expect(differences(table(same), second, same)).toEqual([]);
    expect(differences(table(same), second, results('script', 'runs'))).toEqual([
      'script in auto: the page says ●, seen was ✕',
    ]);
  });

  it('does not follow what a race ended in', () => {
    expect(differences(table(same), second, results('frame', 'leaks'))).toEqual([]);
  });

  it('is in docs/blocking.md, between its marks', () => {
    expect(readFileSync('docs/blocking.md', 'utf8')).toMatch(/<!-- table -->[^]+● [^]+<!-- \/table -->/);
  });
});
