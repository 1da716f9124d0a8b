import { describe, expect, it } from 'vitest';
import type { ConsentConfig } from '../../src/core/config.js';
import { printSnippet, type SnippetOptions } from '../../src/snippet/print-snippet.js';
import { minimal, service } from './support/config.js';

/** The files that a snippet loads, in their order. */
function filesOf(config: Partial<ConsentConfig>, options?: SnippetOptions): string[] {
  const text = printSnippet({ ...minimal, ...config }, options);
  return [...text.matchAll(/<script src="([^"]*)"/g)].map(([, src]) => src!);
}
const GUARD = '/privacy-cookie-notice.js';

describe('the snippet loads', () => {
  it('the guard alone, where no signal is spoken and the library starts no service', () => {
    expect(filesOf({})).toEqual([GUARD]);
    expect(
      filesOf({ signals: { google: false }, services: [service('a', 'tracking', { load: false })] }),
    ).toEqual([GUARD]);
  });

  it('each signal that is spoken, before the guard', () => {
    expect(filesOf({ signals: { google: true, clarity: false, 'piwik-pro': { website: 'x' } } })).toEqual([
      '/privacy-cookie-notice.google.js',
      '/privacy-cookie-notice.piwik-pro.js',
      GUARD,
    ]);
  });

  it('what starts services, once, after the signals that are to be heard first', () => {
    const services = [
      service('a', 'tracking', { load: true }),
      service('b', 'analytical', { load: { siteId: '1' } }),
    ];
    expect(filesOf({ services, signals: { google: true } })).toEqual([
      '/privacy-cookie-notice.google.js',
      '/privacy-cookie-notice.services.js',
      GUARD,
    ]);
  });

  it.each([
    ['guard.js', 'privacy-cookie-notice.meta.js'],
    ['/js/privacy-cookie-notice.all.js?v=a/b#c', '/js/privacy-cookie-notice.meta.js?v=a/b'],
    ['https://cdn.example/x@1/guard.js', 'https://cdn.example/x@1/privacy-cookie-notice.meta.js'],
  ])('beside the guard %s the file %s', (src, file) => {
    expect(filesOf({ signals: { meta: true } }, { src })).toEqual([file, src]);
  });

  it.each(['labelled', 'auto', 'strict'] as const)(
    'them in %s with the nonce of the guard, and across hosts as it is',
    (mode) => {
      const src = 'https://cdn.example/guard.js';
      const text = printSnippet({ ...minimal, signals: { meta: true } }, { src, mode, nonce: 'n"1' });
      expect(text).toContain(
        '<script src="https://cdn.example/privacy-cookie-notice.meta.js" nonce="n&quot;1" crossorigin></script>\n<script src="https://cdn.example/guard.js"',
      );
    },
  );

  it.each(['callback', 'googel', 'constructor'])('no signal called %s, which has no file', (id) => {
    const signals = { [id]: true };
    expect(() => printSnippet({ ...minimal, signals })).toThrow(
      new RegExp(`^signals\\.${id}: expected one of google, microsoft, .*, but got true`),
    );
  });
});
