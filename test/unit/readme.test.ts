import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
// @ts-expect-error a script without types
import { measuredSizes, sizesInReadme } from '../../scripts/readme-sizes.mjs';

test('the sizes in the README are the measured ones', () => {
  expect(sizesInReadme()).toEqual(measuredSizes());
});

test('every file that the README and ARCHITECTURE link to exists', () => {
  for (const page of ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md']) {
    const links = [...readFileSync(page, 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(
      ([, link]) => link!,
    );
    expect(links.filter((link) => !existsSync(link))).toEqual([]);
  }
});
