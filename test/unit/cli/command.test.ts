import { spawn } from 'node:child_process';
import { chmodSync, existsSync, readdirSync } from 'node:fs';
import { once } from 'node:events';
import { setImmediate as breathe } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { shop } from '../support/config.js';
import { read } from '../support/source.js';
import { after, CLI, command, page, printed, Site, start } from './support.js';

const { version } = JSON.parse(read('package.json')) as { version: string };

/** Has a process say at its end how long it kept a processor busy, in microseconds. */
const TELL_TIME = `data:text/javascript,process.on('exit',()=>{const{user,system}=process.cpuUsage();console.error('worked',user+system)})`;

beforeAll(() => {
  if (!existsSync(CLI)) throw new Error('dist/cli.js is not there: npm run build');
});

describe('the command, as it is installed,', { timeout: 60_000 }, () => {
  it('says its version, and how it is used in lines that fit', async () => {
    const { folder } = new Site();
    expect(await command(folder, '--version')).toEqual({ exit: 0, out: `${version}\n`, err: '' });
    for (const args of [['--help'], ['snippet', '--help'], ['config', '--help'], ['services', '--help']]) {
      const { exit, out, err } = await command(folder, ...args);
      expect([exit, err]).toEqual([0, '']);
      expect(out).toMatch(/^Usage: privacy-cookie-notice/);
      expect(out).toContain('Examples:\n');
      expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
    }
    expect((await command(folder)).exit).toBe(2);
    expect(await command(folder, 'snipet')).toMatchObject({
      exit: 2,
      out: '',
      err: expect.stringContaining('Did you mean snippet?'),
    });
  });

  it('prints the first layer, in the language of the config', async () => {
    const { folder } = new Site({ 'consent.json': JSON.stringify({ ...shop, language: 'nl' }) });
    const { exit, out, err } = await command(folder, 'snippet', '--notice');
    expect([exit, err]).toEqual([0, '']);
    expect(out).toMatch(/<consent-notice hidden [^>]* lang="nl"/);
    expect(out).toContain('data-consent-action="reject-all"');
  });

  it('ends with a code of its own for each way it can end', async () => {
    const site = new Site({ 'a.html': page(), 'bad.html': '<p>' });
    expect(await command(site.folder, 'snippet')).toEqual({ exit: 0, out: `${printed}\n`, err: '' });
    const codes: [number, ...string[]][] = [
      [1, '--check', 'a.html'],
      [0, '--write', 'a.html'],
      [0, '--check', 'a.html'],
      [2, '--check'],
      [2, '--config', 'none.json'],
      [3, '--check', '.'],
      [3, '--write', '.'],
      [4, '--check', 'none.html'],
    ];
    for (const [code, ...args] of codes) {
      const { exit, err } = await command(site.folder, 'snippet', ...args);
      expect([exit, args, err === '']).toEqual([code, args, code === 0]);
      expect(err).not.toContain('node:');
    }
    expect(site.read('a.html')).toBe(after(page(), printed));
  });

  it('does 500 pages of 50 kB within 2 seconds, and as quickly nothing when it is done', async () => {
    const body = '    <div class="item"><p>Some text with <a href="#">a link</a> in it.</p></div>\n'.repeat(
      620,
    );
    const text = page('    <link rel="stylesheet" href="a.css">\n'.repeat(20), body);
    expect(text.length).toBeGreaterThan(50_000);
    const names = Array.from({ length: 500 }, (_, index) => `pages/${index % 20}/${index}.html`);
    const site = new Site();
    /** Milliseconds; those of the processor where this machine is busy with other tests. */
    const quickest = async (out: string) => {
      const before = performance.now();
      const outcome = await start(
        site.folder,
        process.execPath,
        '--import',
        TELL_TIME,
        CLI,
        'snippet',
        '--write',
        'pages',
      );
      const waited = performance.now() - before;
      const [, worked] = /^worked (\d+)\n$/.exec(outcome.err)!;
      expect([outcome.exit, outcome.out]).toEqual([0, out]);
      return Math.min(waited, Number(worked) / 1000);
    };
    names.forEach((name) => site.put(name, text));
    expect(await quickest('Wrote the snippet into 500 pages; 0 pages had it already.\n')).toBeLessThanOrEqual(
      2000,
    );
    const once = site.state();
    expect(await quickest('Wrote the snippet into 0 pages; 500 pages had it already.\n')).toBeLessThanOrEqual(
      2000,
    );
    expect(site.state()).toEqual(once);
    expect(site.read(names[499]!)).toBe(after(text, printed));
  });

  it('writes nothing when it is not allowed to write one of the files, or into its folder', async () => {
    const site = new Site({ 'a.html': page(), 'b.html': page(), 'locked/c.html': page(), 'z.html': page() });
    chmodSync(site.path('b.html'), 0o444);
    chmodSync(site.path('locked'), 0o555);
    const before = site.state();
    const line = [process.execPath, CLI, 'snippet', '--write', '.'] as const;
    // Root may write everything, unless it gives that up.
    const asUser = process.getuid?.() === 0 ? ['setpriv', '--bounding-set=-dac_override', ...line] : line;
    const { exit, out, err } = await start(site.folder, ...(asUser as [string, ...string[]]));
    expect([exit, out, err]).toEqual([
      4,
      '',
      'b.html: cannot write it: no permission (EACCES)\nlocked: cannot write in this folder: no permission (EACCES)\nNothing was written.\n',
    ]);
    expect(site.state()).toEqual(before);
  });

  it('writes nothing when there is no room for one of the files', async () => {
    const site = new Site({ 'a.html': page(), 'z.html': page('', '<p>text</p>\n'.repeat(50_000)) });
    const before = site.state();
    // Blocks of 512 or 1024 bytes, as the shell has it.
    const limited = `ulimit -f 200; exec "$@"`;
    const { exit, out, err } = await start(
      site.folder,
      'sh',
      '-c',
      limited,
      'sh',
      process.execPath,
      CLI,
      'snippet',
      '--write',
      '.',
    );
    expect([exit, out, err]).toEqual([
      4,
      '',
      'z.html: cannot write a file beside it: files may not be so large (EFBIG)\nNothing was written.\n',
    ]);
    expect(site.state()).toEqual(before);
  });

  it('leaves all pages as they were, or writes all, when it is interrupted', async () => {
    const names = Array.from({ length: 3000 }, (_, index) => `pages/${index}.html`);
    const site = new Site(Object.fromEntries(names.map((name) => [name, page()])));
    const child = spawn(process.execPath, [CLI, 'snippet', '--write', 'pages'], {
      cwd: site.folder,
      stdio: 'ignore',
    });
    const ended = once(child, 'exit') as Promise<[number | null]>;
    while (
      child.exitCode === null &&
      !readdirSync(site.path('pages')).some((name) => name.endsWith('.tmp'))
    ) {
      await breathe();
    }
    child.kill('SIGINT');
    const [exit] = await ended;
    expect([0, 130]).toContain(exit);
    const expected = exit === 0 ? after(page(), printed) : page();
    expect(names.filter((name) => site.read(name) !== expected)).toEqual([]);
    expect(readdirSync(site.path('pages'))).toHaveLength(names.length);
  });

  it('ends quietly when nobody reads on', async () => {
    const { folder } = new Site();
    const outcome = await start(folder, 'sh', '-c', `"$0" "$1" snippet | true`, process.execPath, CLI);
    expect(outcome).toEqual({ exit: 0, out: '', err: '' });
  });
});
