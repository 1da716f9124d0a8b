import { mkdirSync, rmSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writePages } from '../../../src/cli/write-pages.js';
import { minimal, shop } from '../support/config.js';
import { page, printed, Site } from './support.js';

/** Runs --write and --check over a site; neither changes a byte. @returns what --write says */
async function refused(site: Site, ...paths: string[]) {
  const before = site.state();
  const write = await site.snippet('--write', ...paths);
  const check = await site.snippet('--check', ...paths);
  expect(site.state()).toEqual(before);
  expect(write.out).toBe('');
  return { exit: write.exit, err: write.err, check };
}

describe('a config that is not to be used ends with 2:', () => {
  const said = async (consent: string | undefined) => {
    const site = new Site({ 'a.html': page() });
    if (consent === undefined) rmSync(site.path('consent.json'));
    else site.put('consent.json', consent);
    const { exit, err, check } = await refused(site, 'a.html');
    const printing = await site.snippet();
    expect([exit, check.exit, printing]).toEqual([2, 2, { exit: 2, out: '', err }]);
    return err;
  };

  it('a missing one', async () => {
    expect(await said(undefined)).toBe(
      'consent.json: cannot read the config (--config names its file): no such file or folder (ENOENT)\n',
    );
  });

  it('a folder', async () => {
    const site = new Site();
    mkdirSync(site.path('conf'));
    const { exit, err } = await site.snippet('--config', 'conf');
    expect([exit, err]).toEqual([
      2,
      'conf: cannot read the config (--config names its file): it is a folder (EISDIR)\n',
    ]);
  });

  it('one that is no JSON, with line and column', async () => {
    expect(await said('{\n  "controller": "V",\n  "statement": "/p",\n}\n')).toBe(
      'consent.json:4:1: not JSON: expected no comma before "}", but got "}"\n',
    );
    expect(await said('{\r\n  "controller": V\r\n}')).toBe(
      'consent.json:2:17: not JSON: expected a value: "text", a number, true, false, null, {…} or […], but got "V"\n',
    );
    expect(await said('{ "controller": "V"')).toBe(
      'consent.json:1:20: not JSON: expected "," or "}", but got the end of the file\n',
    );
    expect(await said('')).toMatch(
      /^consent\.json:1:1: not JSON: expected a value.+ but got the end of the file\n$/,
    );
  });

  it('one that is unlawful, incomplete or misspelt, with the line of the option', async () => {
    const json = (config: object) => JSON.stringify(config, null, 2);
    expect(await said(json({ statement: '/p' }))).toBe(
      'consent.json:1: controller: expected text, but got nothing\n',
    );
    expect(await said(json({ ...minimal, block: 'everything' }))).toBe(
      'consent.json:4: block: expected labelled|auto|strict, but got "everything"\n',
    );
    expect(await said(json({ ...minimal, alow: [] }))).toMatch(
      /^consent\.json:4: alow: expected no such option/,
    );
    const services = [shop.services![0]!, { ...shop.services![1]!, purpose: undefined }];
    expect(await said(json({ ...minimal, services }))).toBe(
      'consent.json:19: services[1].purpose: expected text, but got nothing\n',
    );
    expect(await said(json({ ...minimal, services: [services[0], services[0]] }))).toMatch(
      /^consent\.json:4: services: expected an id of its own/,
    );
    expect(await said('[]')).toBe('consent.json:1: config: expected object, but got []\n');
    expect(await said('null')).toBe('consent.json:1: config: expected object, but got null\n');
  });
});

describe('options that make no sense end with 2:', () => {
  const site = () => new Site({ 'a.html': page() });

  it.each([
    [['a.html'], 'error: what to do with the pages? --write or --check'],
    [['--write'], 'error: name the pages: HTML files, or folders of them'],
    [['--check'], 'error: name the pages: HTML files, or folders of them'],
    [['--write', '--check', 'a.html'], "error: option '--write' cannot be used with option '--check'"],
    [['--wrote', 'a.html'], "error: unknown option '--wrote'\n(Did you mean --write?)"],
    [['--src=http://'], "error: option '--src <address>' argument 'http://' is invalid. It is no address."],
    [['--header'], 'error: labelled has no policy; --mode auto or --mode strict has one'],
    [['--header', '--check', 'a.html'], "error: option '--header' cannot be used with option '--check'"],
    [
      ['--mode=all'],
      "error: option '--mode <mode>' argument 'all' is invalid. Allowed choices are labelled, auto, strict.",
    ],
  ])('%j', async (args, message) => {
    const { exit, out, err } = await site().snippet(...args);
    expect([exit, out, err]).toEqual([2, '', `${message}\n(--help shows what there is)\n`]);
  });

  it('a folder without pages', async () => {
    const empty = new Site({ 'pages/node_modules/a.html': page() });
    const { exit, err, check } = await refused(empty, 'pages');
    expect([exit, err]).toEqual([2, 'pages: no HTML files found; expected *.html or *.htm\n']);
    expect(check).toEqual({ exit, out: '', err });
  });
});

describe('a page whose HTML is in the way ends with 3, and no page is written:', () => {
  it('each is told with file and line, and what to do', async () => {
    const site = new Site({
      'a.html': page(),
      'b.html': '<!doctype html>\n<title>x</title>\n',
      'c.html': '<p>\n<head></head>',
      'd.html': page('<!-- privacy-cookie-notice auto -->\n'),
      'e.html': Buffer.from(page().replace('<h1>', '<h1>Caf\u00e9'), 'latin1'),
      'f.html': page(),
    });
    const lines = [
      'b.html:1: no <head>: write <head> … </head> around the title and what belongs to it',
      'c.html:2: <head> has no effect, for <p> on line 1 comes first: move that below',
      'd.html:6: a snippet without its <!-- /privacy-cookie-notice -->: add that, or remove the rest of it',
      'e.html:8: expected UTF-8, but got other bytes: save the page as UTF-8',
    ];
    const { exit, err, check } = await refused(site, '.');
    expect([exit, err.split('\n')]).toEqual([3, [...lines, 'Nothing was written.', '']]);
    // The pages that could be judged are told all the same.
    expect(check).toEqual({
      exit: 3,
      out: 'a.html:3: lacks the snippet: --write puts it in\nf.html:3: lacks the snippet: --write puts it in\n',
      err: `${lines.join('\n')}\n`,
    });
  });
});

describe('a file that is not to be read or written ends with 4, and no page is written:', () => {
  it('one that is not there', async () => {
    const site = new Site({ 'a.html': page() });
    const { exit, err, check } = await refused(site, 'a.html', 'b.html', 'pages');
    expect([exit, err]).toEqual([
      4,
      'b.html: cannot read it: no such file or folder (ENOENT)\npages: cannot read it: no such file or folder (ENOENT)\n',
    ]);
    expect(check).toEqual({ exit, out: '', err });
  });

  it('one that changes while the others are worked on', async () => {
    const site = new Site({ 'a.html': 'one', 'b.html': 'two' });
    const change = (name: string, was: string) => ({
      path: name,
      file: site.path(name),
      was: Buffer.from(was),
      is: Buffer.from('other'),
    });
    await expect(writePages([change('a.html', 'on'), change('b.html', 'too')], () => {})).rejects.toThrow(
      'b.html: has changed since it was read: run this again',
    );
    expect([site.read('a.html'), site.read('b.html')]).toEqual(['one', 'two']);
    expect(site.names()).toEqual(['a.html', 'b.html', 'consent.json']);
  });

  it('one that cannot be replaced when others were: they come back as they were', async () => {
    const site = new Site({ 'a.html': 'one', 'b.html': 'two' });
    const changes = ['a.html', 'b.html'].map((name) => ({
      path: name,
      file: site.path(name),
      was: Buffer.from(''),
      is: Buffer.from('new '),
    }));
    const { mtimeMs, ino } = statSync(site.path('a.html'));
    let done = 0;
    const step = () => {
      if (++done < 2) return;
      // Both stand ready; now somebody puts a folder in the place of the second.
      rmSync(site.path('b.html'));
      mkdirSync(site.path('b.html'));
    };
    await expect(writePages(changes, step)).rejects.toThrow(
      /^b\.html: cannot replace it: it is a folder \(EISDIR\)$/,
    );
    expect(site.read('a.html')).toBe('one');
    expect(statSync(site.path('a.html'))).toMatchObject({ mtimeMs, ino });
    expect(site.names()).toEqual(['a.html', 'b.html', 'consent.json']);
  });
});

it('the gravest says how it ends', async () => {
  const site = new Site({ 'a.html': '<p>', 'b.html': page(), 'c.html': printed });
  expect((await refused(site, '.')).exit).toBe(3);
  expect((await refused(site, '.', 'nowhere')).exit).toBe(4);
});
