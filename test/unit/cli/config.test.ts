import { chmodSync, lstatSync, symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ConsentConfig } from '../../../src/core/config.js';
import { googleAnalytics4, youtube } from '../../../src/services/index.js';
import { service, shop } from '../support/config.js';
import { page, Site } from './support.js';
import { VENDORS } from './vendor-markup.js';

const WHO = ['--controller', 'Voorbeeld B.V.', '--statement', '/privacy'];
const read = (site: Site, name = 'consent.json') => JSON.parse(site.read(name)) as ConsentConfig;

describe('config prints', () => {
  it('a whole config of named services, in the order of the names', async () => {
    const { exit, out, err } = await new Site().run('config', 'youtube', 'hotjar', 'youtube', ...WHO);
    expect([exit, err]).toEqual([0, '']);
    const config = JSON.parse(out) as ConsentConfig;
    expect(Object.keys(config)).toEqual(['controller', 'statement', 'services']);
    expect(config.services!.map(({ id }) => id)).toEqual(['youtube', 'hotjar']);
    expect(config.services![0]).toEqual(JSON.parse(JSON.stringify(youtube())));
    expect(out).toMatch(/^\{\n {2}"controller": "Voorbeeld B\.V\.",\n/);
  });

  it('Dutch purposes and lifetimes for a Dutch notice', async () => {
    const { out } = await new Site().run('config', 'youtube', '--language', 'nl-BE', ...WHO);
    const config = JSON.parse(out) as ConsentConfig;
    expect(config.language).toBe('nl-BE');
    expect(config.services![0]!.purpose).toBe(youtube.facts.purpose.nl);
    const lifetimes = config.services![0]!.items!.map(({ lifetime }) => lifetime);
    expect(lifetimes).toEqual(expect.arrayContaining(['6 maanden', 'sessie', 'blijvend']));
  });

  it('the signals by which the services hear of the choice', async () => {
    const { out } = await new Site().run(
      'config',
      'google-analytics-4',
      'microsoft-clarity',
      'youtube',
      ...WHO,
    );
    expect(JSON.parse(out)).toMatchObject({ signals: { google: true, clarity: true } });
  });

  it('what the library is to start, with its options as text', async () => {
    const { exit, out } = await new Site().run(
      'config',
      ...[
        '--load',
        'google-analytics-4:measurementId=G-1',
        '--load',
        'hotjar:siteId=0123,a=b=c,d=true',
        ...WHO,
      ],
    );
    expect(exit).toBe(0);
    expect((JSON.parse(out) as ConsentConfig).services).toMatchObject([
      { id: 'google-analytics-4', load: { measurementId: 'G-1' } },
      { id: 'hotjar', load: { siteId: '0123', a: 'b=c', d: true } },
    ]);
  });

  it('a host that the sheet leaves to another service, where that one is not used', async () => {
    const hostsOf = async (...ids: string[]) => {
      const { out } = await new Site().run('config', ...ids, ...WHO);
      return (JSON.parse(out) as ConsentConfig).services![0]!.hosts;
    };
    expect(await hostsOf('google-analytics-4')).toEqual([
      ...googleAnalytics4.facts.hosts,
      'googletagmanager.com',
    ]);
    expect(await hostsOf('google-analytics-4', 'google-tag-manager')).toEqual(googleAnalytics4.facts.hosts);
  });

  it('what is still to be said', async () => {
    const { exit, out, err } = await new Site().run('config', 'youtube');
    expect(exit).toBe(0);
    expect(Object.keys(JSON.parse(out) as object)).toEqual(['services']);
    expect(err).toMatch(
      /^config: lacks "controller": .*--controller\nconfig: lacks "statement": .*--statement\n$/,
    );
  });
});

describe('config --write', () => {
  it('makes a file', async () => {
    const site = new Site();
    expect(await site.run('config', 'youtube', ...WHO, '--write', './new.json')).toEqual({
      exit: 0,
      out: 'Wrote new.json: added youtube.\n',
      err: '',
    });
    expect(read(site, 'new.json')).toMatchObject({
      controller: 'Voorbeeld B.V.',
      services: [{ id: 'youtube' }],
    });
    expect((await site.run('snippet', '--config', './new.json')).exit).toBe(0);
  });

  it('adds to a file, loses nothing of it, and the same once more changes nothing', async () => {
    const own: ConsentConfig = {
      ...shop,
      layout: 'top',
      signals: { google: false, meta: { advanced: true } },
      services: [...shop.services!, { ...youtube(), purpose: 'Toont onze colleges.' }],
    };
    const site = new Site({ 'consent.json': JSON.stringify(own) });
    const run = () =>
      site.run('config', 'youtube', 'google-analytics-4', 'meta-pixel', '-w', './consent.json');
    expect((await run()).out).toBe(
      'Wrote consent.json: added google-analytics-4, meta-pixel. youtube was there.\n',
    );
    const config = read(site);
    expect(config.services!.slice(0, -2)).toEqual(own.services);
    expect({ ...config, services: own.services }).toEqual(own);
    expect(Object.keys(config)).toEqual(Object.keys(own));
    const before = site.state();
    expect(await run()).toEqual({ exit: 0, out: 'consent.json has it all already.\n', err: '' });
    expect(site.state()).toEqual(before);
  });

  it('keeps how the file is indented, its line ends and its mark, and the link that leads to it', async () => {
    const text = '\uFEFF' + JSON.stringify(shop, null, '\t').replaceAll('\n', '\r\n');
    const site = new Site({ 'real.json': text });
    chmodSync(site.path('real.json'), 0o600);
    symlinkSync(site.path('real.json'), site.path('link.json'));
    await site.run('config', '--language', 'nl', '--write', './link.json');
    expect(site.read('real.json')).toBe(text.replace(/\r\n\}$/, ',\r\n\t"language": "nl"\r\n}') + '\r\n');
    expect(lstatSync(site.path('link.json')).isSymbolicLink()).toBe(true);
    expect(lstatSync(site.path('real.json')).mode & 0o777).toBe(0o600);
    expect(site.names()).toEqual(['consent.json', 'link.json', 'real.json']);
  });

  it('has the library start a service that is there', async () => {
    const site = new Site({ 'consent.json': JSON.stringify({ ...shop, services: [googleAnalytics4()] }) });
    await site.run('config', '--load', 'google-analytics-4:measurementId=G-1', '--write', './consent.json');
    expect(read(site).services).toMatchObject([{ load: { measurementId: 'G-1' } }]);
    expect((await site.run('snippet', '--config', './consent.json')).out).toContain(
      '<script src="/privacy-cookie-notice.google.js"></script>\n<script src="/privacy-cookie-notice.services.js"></script>\n<script src="/privacy-cookie-notice.js">',
    );
  });
});

describe('config refuses', () => {
  it.each<[string, string[], number, string]>([
    ['an unknown service', ['youtbe'], 2, 'youtbe: no such service in the catalogue; did you mean youtube?'],
    ['to do nothing', [], 2, 'error: name services, or pages with --from'],
    ['to start what it cannot', ['--load', 'youtube'], 2, '--load youtube: the library cannot start it;'],
    ['an option without a value', ['--load', 'hotjar:siteId'], 2, 'Expected <id>:<option>=<value>'],
    [
      'a wrong statement',
      ['youtube', '--statement', 'javascript:a'],
      2,
      'config: statement: expected address',
    ],
    ['a page that is not there', ['--from', './none.html'], 4, 'none.html: cannot read it'],
    ['a folder that is not there', ['youtube', '-w', './none/a.json'], 4, 'none/a.json: cannot write it'],
    ['a file that is no JSON', ['youtube', '-w', './bad.json'], 2, 'bad.json:2:1: not JSON: expected'],
    ['a file that is no config', ['youtube', '-w', './list.json'], 2, 'list.json:1: expected a config'],
    ['a page that is not UTF-8', ['--from', './latin.html'], 3, 'latin.html:1: expected UTF-8'],
  ])('%s', async (_, args, exit, message) => {
    const site = new Site({
      'bad.json': '{\n',
      'list.json': '[]',
      'latin.html': Buffer.from('caf\xe9', 'latin1'),
    });
    const before = site.state();
    const outcome = await site.run('config', ...args);
    expect(outcome).toMatchObject({ exit, out: '', err: expect.stringContaining(message) });
    expect(site.state()).toEqual(before);
  });

  it('to write beside an unlawful config', async () => {
    const site = new Site({ 'consent.json': JSON.stringify({ ...shop, cookie: { days: 400 } }) });
    const before = site.state();
    const { exit, err } = await site.run('config', 'youtube', '--write', './consent.json');
    expect([exit, err]).toEqual([2, expect.stringContaining('consent.json: cookie.days: expected')]);
    expect(site.state()).toEqual(before);
  });
});

describe('config --from', () => {
  it('proposes what pages use, and says what was found where', async () => {
    const site = new Site({
      'pages/a.html': page(
        `    <script src="https://cdn.voorbeeld.example/a.js"></script>\n`,
        VENDORS['youtube'],
      ),
      'pages/deep/b.html': page('', `${VENDORS['youtube']!.repeat(4)}\n${VENDORS['hotjar']}`),
    });
    const { exit, out, err } = await site.run('config', '--from', './pages', ...WHO);
    expect(exit).toBe(0);
    const config = JSON.parse(out) as ConsentConfig;
    expect(config.services!.map(({ id }) => id)).toEqual(['hotjar', 'youtube']);
    expect(config.services![0]!.purpose).toMatch(/ u /);
    expect(err).toContain(
      'Found 2 services in 2 pages.\nhotjar (Hotjar, analytical)\n  pages/deep/b.html:13: <script> with _hjSettings',
    );
    expect(err).toContain('  pages/a.html:10: <iframe src> of www.youtube.com/embed/abc?si=def\n');
    expect(err).toContain('What are they for?\ncdn.voorbeeld.example\n  pages/a.html:6: <script src> of');
  });

  it('adds to a config, whose own services and hosts it knows', async () => {
    const own = service('stats', 'analytical', { hosts: ['stats.voorbeeld.example'] });
    const site = new Site({
      'consent.json': JSON.stringify({ ...shop, allow: ['cdn.voorbeeld.example'], services: [own] }),
      'a.html': page(
        `<script src="https://cdn.voorbeeld.example/a.js"></script><script src="https://stats.voorbeeld.example/a.js"></script><i data-service="stats"></i>`,
        VENDORS['hubspot'],
      ),
    });
    const { out, err } = await site.run('config', '--from', './a.html', '--write', './consent.json');
    expect(out).toBe('Wrote consent.json: added hubspot.\n');
    expect(read(site).services).toMatchObject([own, { id: 'hubspot' }]);
    expect(err).toContain('Found 2 services in 1 page.');
    expect(err).not.toContain('Not declared');
  });

  it('warns that a tag manager hides what it loads', async () => {
    const site = new Site({ 'a.html': page(VENDORS['google-tag-manager']) });
    expect((await site.run('config', '--from', './a.html')).err).toContain('What Google Tag Manager loads');
  });
});

describe('what a config hardly means is remarked on', () => {
  const remarksOf = async (config: Partial<ConsentConfig>) => {
    const site = new Site({ 'consent.json': JSON.stringify({ ...shop, ...config }, null, 1) });
    const { exit, out, err } = await site.snippet();
    expect([exit, out.startsWith('<!--')]).toEqual([0, true]);
    return err;
  };
  const kept = { name: 'uid', kind: 'cookie', lifetime: 'session' } as const;

  it('the same item or host in two categories (R-AUD-11)', async () => {
    const services = [
      service('a', 'analytical', { items: [kept], hosts: ['a.example'] }),
      service('b', 'analytical', { items: [kept], hosts: ['a.example'] }),
      service('c', 'tracking', { items: [{ ...kept, kind: 'localStorage' }, kept], hosts: ['a.example'] }),
    ];
    expect(await remarksOf({ services: services.slice(0, 2) })).toBe('');
    expect(await remarksOf({ services })).toMatch(
      /^consent\.json:\d+: services\[2\]\.items\[1\]: cookie uid is tracking here, and analytical in a: one thing has one category\nconsent\.json:\d+: services\[2\]\.hosts\[0\]: host a\.example is .*\n$/,
    );
  });

  it('a category that is not there (R-AUD-10)', async () => {
    expect(await remarksOf({ services: [service('a', 'analitical')] })).toMatch(
      /services\[0\]\.category: "analitical" is not in "categories", so it counts as tracking\n$/,
    );
    expect(await remarksOf({ services: [service('a', 'social')], categories: { social: {} } })).toBe('');
  });

  it('a lifetime that says no time', async () => {
    const lasting = (lifetime: string, language?: string) =>
      remarksOf({
        services: [service('a', 'tracking', { items: [{ ...kept, lifetime }] })],
        ...(language && { language }),
      });
    for (const lifetime of ['13 months', 'session', '1 jaar', '90 dagen', 'tot u ze wist'])
      expect(await lasting(lifetime, 'nl')).toBe('');
    expect(await lasting('13 mnths', 'nl')).toMatch(/items\[0\]\.lifetime: "13 mnths" is no time/);
    expect(await lasting('13')).toBe('');
    expect(await lasting('13', 'nl')).toMatch(/"13" is no time/);
    expect(await lasting('13 maanden', 'x y')).toMatch(/is no time/);
  });
});
