import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
// @ts-expect-error a script without types
import { complaints, requirementsPage } from '../../scripts/requirements.mjs';
// @ts-expect-error a script without types
import { testsWithLines } from '../../scripts/test-titles.mjs';

const tests = testsWithLines();

test('every line that applies has a test, no test names a line that is not there, and every tag is tied to one', () => {
  expect(complaints(tests)).toEqual([]);
});

test('docs/requirements.md says what the tests say: else run `npm run requirements`', async () => {
  expect(readFileSync('docs/requirements.md', 'utf8')).toBe(await requirementsPage(tests));
});

test('a title is found in a group, in a row of a table, in what it is put together from, and in what may not compile', () => {
  const found: string[] = tests.map(({ title }: { title: string }) => title);
  for (const title of [
    'a refusal: holds no more than day, revision and config: no identifier',
    'a page whose config is unlawful grants nothing to anybody: a tracker that calls itself functional',
    'the trap page: …: no third-party script is asked for or runs, but for the known limits',
    'no category is on beforehand',
  ])
    expect(found).toContain(title);
  expect(tests).toContainEqual(
    expect.objectContaining({ lines: ['R-LAW-07'], engines: 'Chromium and WebKit' }),
  );
});
