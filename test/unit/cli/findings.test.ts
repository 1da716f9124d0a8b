import { describe, expect, it } from 'vitest';
import { judge } from '../../../src/cli/page/judge.js';
import { readPage } from '../../../src/cli/page/read-page.js';
import { placeOf } from '../../../src/cli/lines.js';
import { after, dressed, OLD, page, SNIPPET } from './support.js';

/** What is wrong with a page, with its line. */
const findings = (text: string, snippet = SNIPPET) =>
  judge(readPage(text), snippet).map(({ offset, what }) => `${placeOf(text, offset).line}: ${what}`);
/** Why it cannot be worked on. */
function refusal(text: string, snippet = SNIPPET): string {
  try {
    judge(readPage(text), snippet);
  } catch (error) {
    const { offset, message } = error as { offset: number; message: string };
    return `${placeOf(text, offset).line}: ${message}`;
  }
  return 'none';
}

const own = dressed(SNIPPET, '    ');

describe('a page is well', () => {
  it('with the snippet first, or behind what loads nothing', () => {
    expect(findings(after(page()))).toEqual([]);
    expect(findings(page(own))).toEqual([]);
    expect(findings(page('<base href="/"><meta name="a"><template><img src="a"></template>' + own))).toEqual(
      [],
    );
  });
});

describe('a page is to be mended', () => {
  it('that lacks the snippet', () => {
    expect(findings(page())).toEqual(['3: lacks the snippet: --write puts it in']);
    expect(findings('<head>')).toEqual(['1: lacks the snippet: --write puts it in']);
  });

  it.each([
    '<script>a</script>',
    '<link rel="icon" href="a">',
    '<style>a{}</style>',
    '<noscript><img src="a"></noscript>',
  ])('that has it behind %s', (loader) => {
    const name = /\w+/.exec(loader)![0];
    expect(findings(page(`    ${loader}\n${own}`))).toEqual([
      `7: has the snippet too late, after <${name}> on line 6: --write moves it`,
    ]);
  });

  it.each([
    '<img src="a">',
    '<iframe src="a"></iframe>',
    '<object data="a"></object>',
    'Some text',
    '<div></div>',
  ])('that has it behind %s, which ends the head', (loader) => {
    expect(findings(page(`    ${loader}\n${own}`))).toEqual([
      '7: has the snippet outside <head>: --write moves it',
    ]);
  });

  it('that has it in the body, between head and body, before the head, or in a template', () => {
    const outside = (line: number) => [`${line}: has the snippet outside <head>: --write moves it`];
    expect(findings(page('', own))).toEqual(outside(9));
    expect(findings(page().replace('</head>', `</head>\n${SNIPPET}`))).toEqual(outside(7));
    expect(findings(page(`<template>${SNIPPET}</template>`))).toEqual(outside(6));
    expect(findings(page() + SNIPPET)).toEqual(outside(11));
    expect(findings(page().replace('</html>', SNIPPET))).toEqual(outside(10));
    expect(findings(`<head></head><frameset>\n${SNIPPET}<frame src="a">`)).toEqual(outside(2));
  });

  it('that has it far down in a long page', () => {
    const long = page('', '    <p>text</p>\n'.repeat(5000) + own);
    expect(findings(long)).toEqual(['5009: has the snippet outside <head>: --write moves it']);
    expect(findings(page(own, '    <p>text</p>\n'.repeat(5000) + own))).toEqual([
      '5014: has the snippet twice, first on line 6: --write removes this one',
    ]);
  });

  it('in which it pushed <meta charset> out of the first 1024 bytes', () => {
    const big = SNIPPET.replace('head()', 'x'.repeat(1024));
    expect(findings(`<head>\n${big}\n<meta charset="utf-8">\n</head>`, big)).toEqual([
      '2: has the snippet before <meta charset> (line 7), which is no longer in the first 1024 bytes: --write moves it',
    ]);
  });

  it('that carries an old one, or one that was changed', () => {
    expect(findings(page(OLD))).toEqual([
      '6: carries an old snippet ("labelled", now "strict 1a2b3c4"): --write updates it',
    ]);
    expect(findings(page(SNIPPET.replace('head()', 'mine()')))).toEqual([
      '6: carries an old snippet, changed since it was printed: --write updates it',
    ]);
  });

  it('that has several faults, each of which is told', () => {
    expect(findings(page('<script></script>' + OLD, SNIPPET))).toEqual([
      '6: has the snippet too late, after <script> on line 6: --write moves it',
      '6: carries an old snippet ("labelled", now "strict 1a2b3c4"): --write updates it',
      '11: has the snippet twice, first on line 6: --write removes this one',
    ]);
  });
});

describe('a page is refused, with the line and what to do,', () => {
  it('that has no <head>', () => {
    const asks = '1: no <head>: write <head> … </head> around the title and what belongs to it';
    for (const text of [
      '',
      'text',
      '<!doctype html>\n<title>x</title>',
      '<html><body>',
      '<header>',
      '<!-- <head> -->',
    ]) {
      expect(refusal(text)).toBe(asks);
    }
  });

  it('whose <head> comes too late to be one', () => {
    const tells = (what: string) =>
      `2: <head> has no effect, for ${what} on line 1 comes first: move that below`;
    expect(refusal('<div>\n<head><title>x</title></head>')).toBe(tells('<div>'));
    expect(refusal('<script src="a"></script>\n<head></head>')).toBe(tells('<script>'));
    expect(refusal('<!-- <head> -->{% load %}\n<head></head>')).toBe(tells('text'));
    expect(refusal('<html><body>\n<head></head>')).toBe(tells('<body>'));
    expect(refusal('<script>a\n<head></head>')).toBe(tells('<script>'));
  });

  it('whose <head> is not closed with >', () => {
    expect(refusal('<html>\n<head class="a\n')).toBe('2: <head> is not closed, or within a text');
  });

  it('in which a marker lacks its end', () => {
    const lacks = '6: a marker that lacks its "-->": add that';
    expect(refusal(page(SNIPPET.replace(' -->', '')))).toBe(lacks);
    expect(refusal(page(SNIPPET).replace('privacy-cookie-notice -->', 'privacy-cookie-notice'))).toContain(
      '10: a marker',
    );
    expect(refusal(page('<!-- privacy-cookie-notice auto'))).toBe(lacks);
  });

  it('in which a snippet lacks one of its markers', () => {
    const lacks = (line: number) =>
      `${line}: a snippet without its <!-- /privacy-cookie-notice -->: add that, or remove the rest of it`;
    expect(refusal(page('<!-- privacy-cookie-notice auto -->'))).toBe(lacks(6));
    expect(refusal(page('<!-- privacy-cookie-notice auto -->', SNIPPET))).toBe(lacks(6));
    expect(refusal(page(`${SNIPPET}\n<!-- /privacy-cookie-notice -->\n`))).toBe(
      '11: <!-- /privacy-cookie-notice --> closes nothing: remove it',
    );
  });

  it('in which the markers enclose more than a snippet', () => {
    const [open, , , , close] = SNIPPET.split('\n') as [string, string, string, string, string];
    const encloses = (line: number, last: number) =>
      `${line}: a snippet that encloses tags of the page, up to its ${close} on line ${last}: remove it`;
    expect(refusal(page(open, close))).toBe(encloses(6, 9));
    expect(refusal(`<head></head>\n${open}<body>\n${close}<p>x`)).toBe(encloses(2, 3));
    expect(refusal(page('', `<div>${open}</div>${close}`))).toBe(encloses(9, 9));
    expect(refusal(page('', `${open}<div>${close}</div>`))).toBe(encloses(9, 9));
    expect(refusal(page('', `${open}</body>${close}`))).toBe(encloses(9, 9));
    expect(refusal(`<head>${open}<meta charset="utf-8">${close}`)).toBe(
      '1: <meta charset> stands within the snippet: move it above',
    );
  });

  it('that has a config beside the one of the snippet', () => {
    const tells = (line: number) =>
      `${line}: <script id="privacy-cookie-notice"> is not from the snippet: remove it`;
    const config = SNIPPET.split('\n')[1]!;
    expect(refusal(page(config))).toBe(tells(6));
    expect(refusal(page(own, '<p>text</p>\n'.repeat(1000) + config))).toBe(tells(1014));
    expect(refusal(page(own, `<textarea>${config}</textarea>`))).toBe('none');
  });

  it('in whose encoding the snippet would be spoilt', () => {
    const strange = SNIPPET.replace('"V"', '"Café"');
    const latin = page().replace('utf-8', 'iso-8859-1');
    expect(refusal(latin, strange)).toBe(
      '4: says it is in iso-8859-1, which would spoil "é" in the snippet: save it as UTF-8, and say so',
    );
    expect(refusal(latin)).toBe('none');
    expect(refusal('\uFEFF' + latin, strange)).toBe('none');
    expect(refusal(page().replace('utf-8', ' UTF8 '), strange)).toBe('none');
  });
});
