// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';

import { makeJudge } from '../../src/head/judge.js';

const judge = makeJudge(
  {
    cookie: '',
    days: 182,
    allow: [],
    policy: '',
    parts: [
      ['functional', '', 0],
      ['tracking', 'aaaaa', 0],
      ['x-pixel', 'bbbbb', 0, 't.co'],
      ['longer', 'ccccc', 0, 't.co-op.example', 'other.example'],
    ],
  },
  new Set(['functional']),
);

describe('an inline script waits for a host that it names (R-INT-55):', () => {
  it.each([
    `load("https://t.co/pixel")`,
    `load('//t.co')`,
    `load("HTTPS://T.CO/")`,
    `load("https://sub.t.co:443/")`,
    `"https://" + "t.co"`,
    `unescape("%2F%2Ft.co%2Fpixel")`,
    String.raw`"\u002f\u002ft.co\u002f"`,
    String.raw`"https:\/\/t.co\/"`,
  ])('%s', (text) => {
    expect(judge.labelOfText(text, '')).toBe('x-pixel');
  });
});

describe('and where several are declared, for the one that it names:', () => {
  it.each([`load("https://t.co-op.example/")`, `load("//other.example/t.community")`])('%s', (text) => {
    expect(judge.labelOfText(text, '')).toBe('longer');
  });
});

describe('and for nothing where that is part of another word:', () => {
  it.each([`document.cookie = 'a=b'`, `cat.com`, `load("/t.community")`, `not-t.co`, `t.co-op`, `tXco`])(
    '%s',
    (text) => {
      expect(judge.labelOfText(text, '')).toBeUndefined();
    },
  );
});
