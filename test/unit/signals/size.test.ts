import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { filesIn, read } from '../support/source.js';

/** Bytes, brotli, of some files in one, in the order of the page. */
const sizeOf = (...names: string[]) =>
  brotliCompressSync(names.map((name) => read(`dist/privacy-cookie-notice${name}.js`)).join('')).length;

const ids = filesIn('src/signals')
  .filter((path) => /^ {2}id: '/m.test(read(path)))
  .map((path) => path.replace('src/signals/', '.').replace('.ts', ''));

describe('what a signal adds to the notice', () => {
  it('every one is looked at', () => {
    expect(ids).toHaveLength(12);
  });

  it('is at most half a KiB for Google', () => {
    expect(sizeOf('.google', '') - sizeOf('')).toBeLessThanOrEqual(512);
  });

  it.each(ids.filter((id) => id !== '.google'))(
    'is at most a quarter of a KiB beside Google’s, and 490 bytes alone: %s',
    (id) => {
      expect(sizeOf(id, '') - sizeOf('')).toBeLessThanOrEqual(490);
      expect(sizeOf('.google', id, '') - sizeOf('.google', '')).toBeLessThanOrEqual(256);
    },
  );
});
