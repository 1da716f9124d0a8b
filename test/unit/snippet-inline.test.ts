import { Script } from 'node:vm';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, it } from 'vitest';
import { printSnippet, type SnippetOptions } from '../../src/snippet/print-snippet.js';
import { after, page } from './cli/support.js';
import { minimal, shop } from './support/config.js';
import { read } from './support/source.js';

const MODES = ['labelled', 'auto', 'strict'] as const;
const print = (options?: SnippetOptions) => printSnippet(shop, { inline: true, ...options });

interface Found {
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

/** The scripts of a page's head, as a browser parses it. */
function scriptsIn(html: string): Found[] {
  const [root] = parse(html).childNodes.filter((node): node is Tree.Element => node.nodeName === 'html');
  const head = root!.childNodes[0] as Tree.Element;
  const scripts = head.childNodes.filter((node): node is Tree.Element => node.nodeName === 'script');
  return scripts.map(({ attrs, childNodes: [text] }) => ({
    attributes: Object.fromEntries(attrs.map(({ name, value }) => [name, value])),
    text: (text as Tree.TextNode | undefined)?.value ?? '',
  }));
}

describe('a snippet with the guard in it', () => {
  it.each(MODES)('ends with it in %s, and is one script to a browser', (mode) => {
    const scripts = scriptsIn(print({ mode }));
    expect(scripts.map(({ attributes }) => attributes['src'])).toEqual(scripts.map(() => undefined));
    expect(scripts.length).toBe(mode === 'labelled' ? 2 : 3);
    const { attributes, text } = scripts.at(-1)!;
    expect(attributes['id']).toBe('privacy-cookie-notice-guard');
    expect(() => new Script(text)).not.toThrow();
    expect(text).not.toMatch(/<[!/]|<script|[^ -~]/i);
  });

  it('has the very guard that is built, but for where it finds its neighbours', () => {
    const { text } = scriptsIn(print()).at(-1)!;
    const [, code] = /^\(GUARD_FOLDER=>(.*)\)\(new URL\("\/",document\.baseURI\)\.href\)$/.exec(text)!;
    const built = read('dist/privacy-cookie-notice.js')
      .replace(/^\/\/#.*\n/, '')
      .trim()
      .replace(/;$/, '');
    // Which letter a name is shortened to follows from how often each is used.
    const bare = (text: string) => text.replaceAll('GUARD_FOLDER+', '').replaceAll(/\b[\w$]\b/g, '_');
    expect(bare(code!) === bare(built)).toBe(true);
    expect(built).not.toContain('GUARD_FOLDER');
    expect(code!.match(/import\(/g)?.length).toBe(code!.match(/import\(GUARD_FOLDER\+[`"]\.\//g)?.length);
  });

  it.each([
    ['guard.js', '.'],
    ['js/guard.js?v=a/b', 'js/'],
    ['../guard.js#a/b', '../'],
    ['/js/privacy-cookie-notice.js?v=1', '/js/'],
    ['https://cdn.example/x@1/guard.js', 'https://cdn.example/x@1/'],
    ['//cdn.example/"</script>/é/guard.js', '//cdn.example/\\"\\u003c/script>/\\u00e9/'],
  ])('finds the neighbours of %s in %s', (src, folder) => {
    expect(scriptsIn(print({ src })).at(-1)!.text).toContain(`(new URL("${folder}",document.baseURI).href)`);
  });

  it('gives it the nonce that inline scripts need there', () => {
    const nonceOf = (options: SnippetOptions) => scriptsIn(print(options)).at(-1)!.attributes['nonce'];
    for (const mode of MODES) expect(nonceOf({ mode, nonce: '{{ "n" }}' })).toBe('{{ "n" }}');
    expect(nonceOf({ mode: 'labelled' })).toBeUndefined();
    expect(nonceOf({ mode: 'strict' })).toBeUndefined();
    const auto = print({ mode: 'auto' });
    expect(auto).toContain(`'nonce-${nonceOf({ mode: 'auto' })}'`);
  });

  it('still loads the files that are to stand before it', () => {
    const config = { ...minimal, signals: { google: true } };
    const src = 'https://cdn.example/guard.js';
    const scripts = scriptsIn(printSnippet(config, { inline: true, src }));
    expect(scripts.slice(1).map(({ attributes }) => attributes)).toEqual([
      { src: 'https://cdn.example/privacy-cookie-notice.google.js', crossorigin: '' },
      { id: 'privacy-cookie-notice-guard' },
    ]);
  });

  it.each(MODES)('is found again in a page in %s, and takes the place of the other one', (mode) => {
    const own = print({ mode });
    const other = printSnippet(shop, { mode });
    const once = after(page(), own);
    expect(after(once, own)).toBe(once);
    expect(after(after(page(), other), own)).toBe(once);
    expect(after(once, other)).toBe(after(page(), other));
  });
});
