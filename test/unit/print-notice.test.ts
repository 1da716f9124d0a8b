import { describe, expect, it } from 'vitest';
import { printNotice } from '../../src/snippet/print-notice.js';
import ar from '../../src/locales/ar.js';
import en from '../../src/locales/en.js';
import { shop } from './support/config.js';

describe('the first layer as HTML', () => {
  it('is hidden, says who asks, and lets a visitor refuse as easily as accept', () => {
    const text = printNotice(shop, { words: en });
    expect(text).toContain('<consent-notice hidden ');
    expect(text).toContain(shop.controller);
    expect(text.match(/data-consent-action="[\w-]+"/g)).toEqual([
      'data-consent-action="reject-all"',
      'data-consent-action="accept-all"',
      'data-consent-action="show-preferences"',
    ]);
  });

  it('takes the site’s own words as text, and never as markup', () => {
    const evil = `<img src=x onerror="alert(1)">&`;
    const text = printNotice(
      { ...shop, controller: evil, texts: { acceptAll: evil } },
      { words: en, nonce: '"><b>' },
    );
    expect(text).not.toContain('<img');
    expect(text).not.toContain('<b>');
  });

  it('is printed from right to left in Arabic', () => {
    expect(printNotice(shop, { words: ar })).toContain('lang="ar" dir="rtl"');
  });

  it('is left to the interface where it is not the usual one', () => {
    const exempt = { categories: { analytical: { exempt: 'Stated ground' }, tracking: {} } };
    const others = [
      { layout: 'top' as const },
      { profile: 'it' as const },
      exempt,
      { categories: {}, services: [] },
    ];
    for (const other of others) expect(printNotice({ ...shop, ...other }, { words: en })).toBe('');
  });

  it('is refused for a config that the notice itself would refuse', () => {
    expect(() => printNotice({ ...shop, controller: '' }, { words: en })).toThrow(/controller/);
  });
});
