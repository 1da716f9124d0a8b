import fc from 'fast-check';
import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes, type Token } from 'parse5';
import { describe, expect, it } from 'vitest';
import { judge } from '../../../src/cli/page/judge.js';
import { PageError } from '../../../src/cli/page/page-error.js';
import { put } from '../../../src/cli/page/put.js';
import { readPage } from '../../../src/cli/page/read-page.js';
import { OLD, Site, SNIPPET } from './support.js';

const eols = ['\n', '\r\n', '\r', '', '  ', '\t'];
const lines = [
  '<!doctype html>',
  '<html lang="nl">',
  '<head>',
  '<head\n class="x">',
  '</head>',
  '<body>',
  '</body>',
  '</html>',
  '<meta charset="utf-8">',
  '<meta charset=windows-1252 />',
  '<meta name="a" content="b">',
  '<title>é 🍪</title>',
  '<title>',
  '<base href="/x/">',
  '<link rel=stylesheet href=//a.example/a.css>',
  '<style>p { color: red }</style>',
  '<script src="a.js"></script>',
  '<script>let a = "<!-- privacy-cookie-notice auto -->"</script>',
  '<script>',
  '<noscript><img src=a></noscript>',
  '<template>',
  '</template>',
  '<svg><title>',
  '</svg>',
  '<textarea>',
  '<p>text',
  '<table><tr>',
  '<iframe src=b></iframe>',
  '<frameset>',
  '{% block head %}',
  '<?php echo 1 ?>',
  '<!-- a comment -->',
  '<!-- ' + 'x'.repeat(900) + ' -->',
  '<!--',
  '-->',
  '<!-- privacy-cookie-notice auto -->',
  '<div',
  'a="',
  '\0',
  '\f',
  '<!-- /privacy-cookie-notice -->',
  SNIPPET,
  OLD,
  SNIPPET.replaceAll('\n', '\r\n   '),
  '\uFEFF',
  '&amp;',
  '\ud83c\udf6a',
];
const usual = ['<!doctype html>', '<html>', '<head>', '<meta charset="utf-8">', '<title>x</title>'];
const line = fc.tuple(fc.constantFrom(...lines), fc.constantFrom(...eols)).map((parts) => parts.join(''));
/** Mostly pages that begin as pages do, and some that do not. */
const html = fc
  .tuple(fc.nat(usual.length), fc.array(line, { maxLength: 12 }), fc.constantFrom(...eols), fc.boolean())
  .map(([from, rest, eol, isMarked]) =>
    [isMarked ? '\uFEFF' : '', ...usual.slice(0, from).map((tag) => tag + eol), ...rest].join(''),
  )
  // As a file can hold it.
  .map((text) => Buffer.from(text).toString());

const bare = (text: string) => text.replace(/\s+/g, '');
/** What of a page must stay: all but what is from marker to marker, and blanks. All of the page is parsed. */
function rest(text: string): string {
  const markers: { start: number; end: number }[] = [];
  const treeAdapter: typeof defaultTreeAdapter = {
    ...defaultTreeAdapter,
    setNodeSourceCodeLocation(node: DefaultTreeAdapterTypes.Node, at: Token.ElementLocation | null) {
      defaultTreeAdapter.setNodeSourceCodeLocation(node, at);
      if (!at || !('data' in node) || !/^ \/?privacy-cookie-notice /.test(node.data)) return;
      markers.push({ start: at.startOffset, end: at.endOffset });
    },
  };
  parse(text.replace(/^\uFEFF/, ' '), { treeAdapter, sourceCodeLocationInfo: true });
  markers.sort((one, other) => one.start - other.start);
  let left = text;
  // From the end, so that what is cut leaves the other places as they are.
  for (let at = markers.length - 2; at >= 0; at -= 2) {
    left = left.slice(0, markers[at]!.start) + left.slice(markers[at + 1]!.end);
  }
  return bare(left);
}

/** The page as it becomes, or nothing where it is refused. */
function become(text: string): string | undefined {
  try {
    const change = put(text, SNIPPET);
    return change ? change.is + text.slice(change.was.length) : text;
  } catch (error) {
    expect(error).toBeInstanceOf(PageError);
    expect((error as PageError).message).toMatch(/\w/);
    expect((error as PageError).offset).toBeLessThanOrEqual(text.length);
    return undefined;
  }
}

describe('whatever a page is like,', { timeout: 60_000 }, () => {
  it('it passes the check when it was written, a second time changes nothing, and all else stays', () => {
    let written = 0;
    fc.assert(
      fc.property(html, (text) => {
        const once = become(text);
        if (once === undefined) return;
        written++;
        expect(judge(readPage(once), SNIPPET)).toEqual([]);
        expect(become(once)).toBe(once);
        if (/privacy-cookie-notice/.test(text)) expect(rest(once)).toBe(rest(text));
        else expectInserted(text, once);
      }),
      { numRuns: 1500 },
    );
    expect(written).toBeGreaterThan(300);
  });

  it('parsing its beginning tells the same as parsing it all', () => {
    // What looks like a marker at the end makes all of it be parsed.
    const far = '<p>text</p>\n'.repeat(200);
    fc.assert(
      fc.property(html, (start) => {
        const text = start + far;
        const all = `${text}<!-- privacy-cookie-notice -->`;
        const [short, long] = [become(text), become(all)];
        // In a page that ends within a script or a comment, that end can be told apart.
        if (short !== undefined && long !== undefined) expect(long.slice(0, short.length)).toBe(short);
      }),
      { numRuns: 400 },
    );
  });

  it('the command writes it and finds it well, or leaves each byte and says why', async () => {
    const site = new Site();
    await fc.assert(
      fc.asyncProperty(html, async (text) => {
        site.put('page.html', text);
        const { exit, err } = await site.snippet('--write', 'page.html');
        expect([0, 3]).toContain(exit);
        if (exit === 0) {
          expect(await site.snippet('--check', 'page.html')).toMatchObject({ exit: 0, err: '' });
        } else {
          expect(err).toMatch(/^page\.html:\d+: .+\nNothing was written\.\n$/);
          expect(site.read('page.html')).toBe(text);
        }
        expect(site.names()).toEqual(['consent.json', 'page.html']);
      }),
      { numRuns: 150 },
    );
  });
});

/** One piece was put in, with nothing in it but the snippet, and all before and behind it is as it was. */
function expectInserted(text: string, once: string): void {
  const at = once.indexOf('<!-- privacy-cookie-notice strict');
  const end = once.indexOf('<!-- /privacy-cookie-notice -->') + '<!-- /privacy-cookie-notice -->'.length;
  expect(bare(once.slice(at, end))).toBe(bare(SNIPPET));
  const [before, behind] = [once.slice(0, at), once.slice(end)];
  const added = once.length - text.length - (end - at);
  const isSplit = (inFront: number) =>
    before.slice(0, before.length - inFront) + behind.slice(added - inFront) === text;
  const ways = Array.from({ length: added + 1 }, (_, inFront) => inFront).filter(isSplit);
  expect(ways).not.toEqual([]);
  expect(before.slice(before.length - ways[0]!) + behind.slice(0, added - ways[0]!)).toMatch(/^\s*$/);
}
