import { chmodSync, lstatSync, mkdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { printPolicy, printSnippet } from '../../../src/snippet/print-snippet.js';
import { minimal, shop } from '../support/config.js';
import { after, dressed, OLD, page, printed, Site } from './support.js';

const written = (text: string) => after(text, printed);

describe('snippet prints', () => {
  it('what goes into the head, for the mode of the config', async () => {
    const site = new Site();
    expect(await site.snippet()).toEqual({ exit: 0, out: `${printed}\n`, err: '' });
    site.put('consent.json', JSON.stringify({ ...minimal, block: 'strict' }));
    expect((await site.snippet()).out).toBe(`${printSnippet({ ...minimal, block: 'strict' })}\n`);
  });

  it.each(['labelled', 'auto', 'strict'] as const)(
    'the one for %s where --mode asks for it',
    async (block) => {
      const { exit, out } = await new Site().snippet('--mode', block);
      expect([exit, out]).toEqual([0, `${printSnippet({ ...shop, block })}\n`]);
      expect(out).toContain(`<!-- privacy-cookie-notice ${block}`);
    },
  );

  it('what --src and --dry-run ask for', async () => {
    const { out } = await new Site().snippet('--mode', 'strict', '--src=/js/guard.js', '--dry-run');
    expect(out).toBe(
      `${printSnippet({ ...shop, block: 'strict' }, { src: '/js/guard.js', dryRun: true })}\n`,
    );
    expect(out).toContain('"/js/guard.js"');
  });

  it('the guard itself where --inline asks for it', async () => {
    const { out } = await new Site().snippet('--inline', '--src=/js/guard.js');
    expect(out).toBe(`${printSnippet(shop, { inline: true, src: '/js/guard.js' })}\n`);
    expect(out).not.toContain('src="/js/guard.js"');
  });

  it('the nonce of a site that has a policy of its own', async () => {
    const { out } = await new Site().snippet('--mode', 'auto', '--nonce={{ nonce }}');
    expect(out).toBe(`${printSnippet({ ...shop, block: 'auto' }, { nonce: '{{ nonce }}' })}\n`);
    expect(out).toContain('nonce="{{ nonce }}"');
  });

  it('the policy alone, for a server to send', async () => {
    const { exit, out } = await new Site().snippet('--mode', 'strict', '--header');
    expect([exit, out]).toEqual([0, `${printPolicy({ ...shop, block: 'strict' })}\n`]);
    expect(out).toMatch(/^default-src 'self'/);
  });

  it('from a config with a byte order mark', async () => {
    const site = new Site({ 'consent.json': '\uFEFF' + JSON.stringify(shop) });
    expect((await site.snippet()).out).toBe(`${printed}\n`);
  });

  it.each(['labelled', 'auto', 'strict'] as const)('for %s what is found again in a page', (block) => {
    for (const dryRun of [false, true]) {
      const snippet = printSnippet({ ...shop, block }, { dryRun });
      const once = after(page(), snippet);
      expect(once).toContain(dressed(snippet, '    '));
      expect(after(once, snippet)).toBe(once);
      expect(after(after(page(), OLD), snippet)).toBe(once);
    }
  });
});

describe('snippet --write', () => {
  it('puts it into files, and into the HTML files of folders', async () => {
    const all = {
      'index.html': page(),
      'pages/a.htm': page(),
      'pages/deep/er/B.HTML': page(),
      'layout.tpl': page(),
    };
    const not = {
      'pages/readme.md': page(),
      'pages/node_modules/x/index.html': page(),
      'pages/.cache/index.html': page(),
      'other/index.html': page(),
    };
    const site = new Site({ ...all, ...not });
    expect(await site.snippet('--write', 'index.html', 'pages', 'layout.tpl')).toEqual({
      exit: 0,
      out: 'Wrote the snippet into 4 pages; 0 pages had it already.\n',
      err: '',
    });
    for (const name of Object.keys(all)) expect(site.read(name)).toBe(written(page()));
    for (const name of Object.keys(not)) expect(site.read(name)).toBe(page());
    expect(site.names().filter((name) => name.includes('.privacy'))).toEqual([]);
  });

  it('into a folder that would be passed over, where it is named itself', async () => {
    const site = new Site({ '.out/index.html': page(), 'node_modules/x/a.html': page() });
    expect((await site.snippet('--write', '.out', 'node_modules')).exit).toBe(0);
    expect(site.read('.out/index.html')).toBe(written(page()));
    expect(site.read('node_modules/x/a.html')).toBe(written(page()));
  });

  it('changes nothing the second time, not even the moment of the last change', async () => {
    const site = new Site({
      'a.html': page(),
      'b.html': page().replaceAll('\n', '\r\n'),
      'c.html': '\uFEFF<head>',
    });
    await site.snippet('--write', '.');
    const once = site.state();
    expect(await site.snippet('--write', '.')).toEqual({
      exit: 0,
      out: 'Wrote the snippet into 0 pages; 3 pages had it already.\n',
      err: '',
    });
    expect(site.state()).toEqual(once);
  });

  it('touches only the pages that need it', async () => {
    const site = new Site({ 'old.html': page(dressed(OLD, '    ')), 'new.html': written(page()) });
    const { ['new.html']: before } = site.state();
    expect((await site.snippet('--write', '.')).out).toBe(
      'Wrote the snippet into 1 page; 1 page had it already.\n',
    );
    expect(site.read('old.html')).toBe(page(dressed(printed, '    ')));
    expect(site.state()['new.html']).toBe(before);
  });

  it('follows a change of the config and of the mode', async () => {
    const site = new Site({ 'a.html': page() });
    await site.snippet('--write', 'a.html');
    await site.snippet('--write', 'a.html', '--mode', 'strict');
    expect(site.read('a.html')).toBe(after(page(), printSnippet({ ...shop, block: 'strict' })));
    await site.snippet('--write', 'a.html');
    expect(site.read('a.html')).toBe(written(page()));
  });

  it('keeps who may read and write the file', async () => {
    const site = new Site({ 'a.html': page() });
    chmodSync(site.path('a.html'), 0o664);
    await site.snippet('--write', 'a.html');
    expect(site.read('a.html')).toBe(written(page()));
    expect(statSync(site.path('a.html')).mode & 0o7777).toBe(0o664);
  });

  it('writes each file once, however often it is named', async () => {
    const site = new Site({ 'pages/a.html': page() });
    const { out } = await site.snippet('--write', 'pages/a.html', 'pages', 'pages/../pages');
    expect(out).toBe('Wrote the snippet into 1 page; 0 pages had it already.\n');
  });

  it('leaves a link a link, and writes what it leads to, once', async () => {
    const site = new Site({ 'real/a.html': page() });
    mkdirSync(site.path('pages'));
    symlinkSync('../real/a.html', site.path('pages/link.html'));
    symlinkSync('nowhere', site.path('pages/.#lock.html'));
    symlinkSync('..', site.path('pages/round.html'));
    expect((await site.snippet('--write', 'pages', 'real')).out).toBe(
      'Wrote the snippet into 1 page; 0 pages had it already.\n',
    );
    expect(site.read('real/a.html')).toBe(written(page()));
    expect(lstatSync(site.path('pages/link.html')).isSymbolicLink()).toBe(true);
  });

  it('keeps bytes that are no letters of the page: NUL, a lone byte order mark', async () => {
    const body = '    <p>\0 \uFEFF \u2028 \u{1F36A}</p>\n';
    const site = new Site({ 'a.html': page('', body) });
    await site.snippet('--write', 'a.html');
    expect(readFileSync(site.path('a.html')).equals(Buffer.from(written(page('', body))))).toBe(true);
  });
});

describe('snippet --preload', () => {
  const held = (src: string) =>
    `    <script type="text/plain" data-category="tracking" data-src="${src}"></script>\n`;
  const withHint = (src: string) => printSnippet(shop, { preload: [{ src, category: 'tracking' }] });

  it('gives each page hints of its own, and finds them again', async () => {
    const site = new Site({
      'a.html': page('', held('/a.js')),
      'b.html': page('', held('/b.js')),
      'c.html': page(),
    });
    expect((await site.snippet('--write', '--preload', '.')).exit).toBe(0);
    expect(site.read('a.html')).toBe(after(page('', held('/a.js')), withHint('/a.js')));
    expect(site.read('b.html')).toBe(after(page('', held('/b.js')), withHint('/b.js')));
    expect(site.read('c.html')).toBe(written(page()));
    const once = site.state();
    await site.snippet('--write', '--preload', '.');
    expect(site.state()).toEqual(once);
    expect((await site.snippet('--check', '--preload', '.')).exit).toBe(0);
  });

  it('--check tells of a page whose scripts have changed since', async () => {
    const site = new Site({ 'a.html': page('', held('/a.js')) });
    await site.snippet('--write', '--preload', 'a.html');
    site.put('a.html', site.read('a.html').replace('data-src="/a.js"', 'data-src="/b.js"'));
    const { exit, out } = await site.snippet('--check', '--preload', 'a.html');
    expect([exit, out]).toEqual([1, expect.stringMatching(/^a\.html:5: carries an old snippet/)]);
    await site.snippet('--write', '--preload', 'a.html');
    expect(site.read('a.html')).toBe(after(page('', held('/b.js')), withHint('/b.js')));
  });

  it('wants pages', async () => {
    const { exit, out, err } = await new Site().snippet('--preload');
    expect([exit, out]).toEqual([2, '']);
    expect(err).toContain('--preload needs pages, with --write or --check');
  });
});

describe('snippet --check', () => {
  it('takes a guard in the page and its tag for two snippets', async () => {
    const site = new Site({ 'a.html': page() });
    await site.snippet('--write', '--inline', 'a.html');
    expect((await site.snippet('--check', '--inline', 'a.html')).exit).toBe(0);
    const { exit, out } = await site.snippet('--check', 'a.html');
    expect([exit, out]).toEqual([
      1,
      expect.stringMatching(/^a\.html:5: carries an old snippet .*: --write updates it\n$/),
    ]);
    await site.snippet('--write', 'a.html');
    expect(site.read('a.html')).toBe(written(page()));
  });

  it('is quiet but for one line where all is well, and writes nothing', async () => {
    const site = new Site({ 'a.html': written(page()), 'pages/b.html': written(page()) });
    const before = site.state();
    expect(await site.snippet('--check', 'a.html', 'pages')).toEqual({
      exit: 0,
      out: '2 pages checked: each has this snippet, once and in time.\n',
      err: '',
    });
    expect(site.state()).toEqual(before);
  });

  it('fails with file, line and remedy of each page that is not', async () => {
    const site = new Site({
      'a.html': page(),
      'b.html': written(page()),
      'pages/c.html': page('    <script></script>\n' + dressed(printed, '')),
      'pages/d.html': page(dressed(printed, '')).replaceAll('\n', '\r\n') + printed,
      'pages/e.html': page(dressed(OLD, '')),
    });
    const before = site.state();
    const { exit, out, err } = await site.snippet('--check', '.');
    expect([exit, err]).toEqual([1, '4 pages of 5 to mend.\n']);
    expect(out.split('\n')).toEqual([
      'a.html:3: lacks the snippet: --write puts it in',
      'pages/c.html:7: has the snippet too late, after <script> on line 6: --write moves it',
      expect.stringMatching(
        /^pages\/d\.html:\d+: has the snippet twice, first on line 6: --write removes this one$/,
      ),
      expect.stringMatching(/^pages\/e\.html:6: carries an old snippet.*: --write updates it$/),
      '',
    ]);
    expect(site.state()).toEqual(before);
    await site.snippet('--write', '.');
    expect((await site.snippet('--check', '.')).exit).toBe(0);
  });

  it('finds a snippet old when only the mode or the address differs', async () => {
    const site = new Site({ 'a.html': written(page()) });
    expect((await site.snippet('--check', 'a.html', '--mode', 'auto')).exit).toBe(1);
    expect((await site.snippet('--check', 'a.html', '--src=/x.js')).exit).toBe(1);
    expect((await site.snippet('--check', 'a.html')).exit).toBe(0);
  });
});
