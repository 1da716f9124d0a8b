import { describe, expect, it } from 'vitest';
import { run } from '../../../src/cli/run.js';
import { Site, type Outcome } from './support.js';

/** Runs `migrate` in a folder with these files. */
async function migrate(files: Record<string, string>, ...args: string[]): Promise<Outcome & { site: Site }> {
  const site = new Site(files);
  const said = { out: '', err: '' };
  const here = args.map((arg) => (/\.\w+$/.test(arg) ? site.path(arg) : arg));
  const exit = await run(['migrate', ...here], {
    version: '1.2.3',
    say: (text) => void (said.out += text),
    complain: (text) => void (said.err += text),
    isWatched: false,
    width: undefined,
  });
  return { exit, out: said.out, err: said.err.replaceAll(site.folder + '/', ''), site };
}

const configOf = ({ out }: Outcome) => JSON.parse(out) as Record<string, unknown>;

const KLARO = `// Ours
const days = 30 * 6;
window.klaroConfig = {
  version: 1,
  hideDeclineAll: true,
  cookieExpiresAfterDays: 180,
  default: true,
  lang: 'nl',
  translations: { nl: { privacyPolicyUrl: '/privacy', matomo: { description: 'Telt <b>bezoek</b>.' } } },
  services: [
    { name: 'matomo', title: 'Matomo', purposes: ['analytics'], cookies: [/^_pk_/, ['piwik_ignore', '/', '.site.nl'], /^(a|b)$/] },
    { name: 'You Tube', purposes: ['video'], callback: function (consent) { alert(consent) } },
    { name: 'session', purposes: ['security'], required: true },
    { name: 'functional', purposes: ['functional'] },
  ],
};`;

describe("Klaro's config", () => {
  it('becomes ours, and says line by line what of it did not', async () => {
    const outcome = await migrate({ 'klaro.js': KLARO }, 'klaro.js');
    expect(outcome.exit).toBe(0);
    expect(configOf(outcome)).toEqual({
      language: 'nl',
      statement: '/privacy',
      cookie: { days: 180 },
      services: [
        {
          id: 'matomo',
          name: 'Matomo',
          category: 'analytical',
          purpose: 'Telt bezoek .',
          items: [
            { name: '_pk_*', kind: 'cookie' },
            { name: 'piwik_ignore', kind: 'cookie' },
          ],
        },
        { id: 'you-tube', name: 'You Tube', category: 'tracking' },
        { id: 'session', name: 'session', category: 'functional' },
        { id: 'functional-2', name: 'functional', category: 'tracking' },
      ],
    });
    const lines = outcome.err.split('\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        'klaro.js:5: hideDeclineAll: refusing is always as easy as accepting',
        'klaro.js:7: default: nothing is on before a yes',
        'klaro.js:11: cookies: /^(a|b)$/ is no name that could be read: write it with * in "items"',
        'klaro.js:12: purposes: video stands for no category of ours: tracking, unless you know better',
        'klaro.js:12: callback: listen to consent-ready, consent-change and consent-withdraw on document',
        `<script src="/privacy-cookie-notice.migrate.js" data-from="klaro" data-map='{"You Tube":"you-tube","functional":"functional-2"}'></script>`,
        'the config: to fill in: controller: text',
        'the config: to fill in: services[0].provider: text',
        'the config: to fill in: services[0].items[0].lifetime: text',
        'the config: to fill in: services[1].purpose: text',
      ]),
    );
  });

  it('in JSON is as good', async () => {
    const json = JSON.stringify({
      privacyPolicy: '/p',
      apps: [{ name: 'a', purposes: ['ads'] }],
    });
    const outcome = await migrate({ 'old.json': json }, '--from', 'klaro', 'old.json');
    expect(configOf(outcome)).toEqual({
      statement: '/p',
      services: [{ id: 'a', name: 'a', category: 'tracking' }],
    });
  });

  it('is written to a new file, which our own check refuses until it is filled in', async () => {
    const { exit, out, err, site } = await migrate({ 'klaro.js': KLARO }, 'klaro.js', '--write', 'ours.json');
    expect([exit, out]).toEqual([0, '']);
    expect(err).toContain('ours.json: to fill in: controller: text\n');
    const { exit: snippet, err: refusal } = await site.snippet('--config', 'ours.json');
    expect(snippet).toBe(2);
    expect(refusal).toMatch(/^ours\.json:1: controller: expected text, but got nothing/);
    expect(JSON.parse(site.read('ours.json'))).toMatchObject({ statement: '/privacy' });
  });

  it('never takes the place of a file that is there', async () => {
    const files = { 'klaro.js': KLARO, 'ours.json': '{}' };
    const { exit, err, site } = await migrate(files, 'klaro.js', '--write', 'ours.json');
    expect([exit, err]).toEqual([4, 'ours.json: cannot write it: it is there already (EEXIST)\n']);
    expect(site.read('ours.json')).toBe('{}');
  });
});

describe("vanilla-cookieconsent's config", () => {
  const three = `import * as CookieConsent from 'vanilla-cookieconsent';
CookieConsent.run({
  mode: 'opt-out',
  cookie: { name: 'cc', expiresAfterDays: 400 },
  guiOptions: {},
  onConsent: () => {},
  categories: {
    necessary: { readOnly: true, enabled: true },
    functional: {},
    analytics: { enabled: true, autoClear: { cookies: [{ name: /^_ga/ }, { name: '_gid' }] }, services: { ga: { label: 'Google <i>Analytics</i>', onAccept() {} } } },
    ads: {},
  },
  language: { default: 'en', translations: { en: { consentModal: {}, preferencesModal: { sections: [
    { title: 'Statistics', description: 'We count.', linkedCategory: 'analytics' },
    { title: 'Ads', linkedCategory: 'ads', cookieTable: { headers: { name: 'Cookie', time: 'Expiration' }, body: [{ name: '_fbp', time: '3 months' }] } },
  ] } } } },
});`;

  it('of version 3 becomes ours', async () => {
    const outcome = await migrate({ 'cc.js': three }, 'cc.js');
    expect(configOf(outcome)).toEqual({
      language: 'en',
      cookie: { days: 395 },
      categories: {
        functional: {},
        preferences: {},
        analytical: { label: 'Statistics', description: 'We count.' },
        tracking: { label: 'Ads' },
      },
      services: [
        {
          id: 'ga',
          name: 'Google Analytics',
          category: 'analytical',
          items: [
            { name: '_ga*', kind: 'cookie' },
            { name: '_gid', kind: 'cookie' },
          ],
        },
        {
          id: 'ads-cookies',
          category: 'tracking',
          items: [{ name: '_fbp', kind: 'cookie', lifetime: '3 months' }],
        },
      ],
    });
    expect(outcome.err).toContain("cc.js:3: mode: nothing runs before a yes; another law than the EU's");
    expect(outcome.err).toContain('cc.js:4: expiresAfterDays: 395 instead of 400: 1 to 395 days');
    expect(outcome.err).toContain('cc.js:9: functional: with us what is functional always runs');
    expect(outcome.err).toContain('cc.js:10: enabled: nothing is on before a yes');
    expect(outcome.err).toContain(`data-map='{"functional":"preferences"}'`);
  });

  it('of version 2 becomes ours', async () => {
    const two = `var cc = initCookieConsent();
cc.run({ current_lang: 'nl', cookie_expiration: 90, force_consent: true, languages: { nl: { consent_modal: {}, settings_modal: { blocks: [
  { title: 'Over' },
  { title: 'Nodig', toggle: { value: 'needed', enabled: true, readonly: true } },
  { title: 'Meten', description: 'Telt.', toggle: { value: 'analytics', enabled: false, readonly: false }, cookie_table: [{ col1: '^_ga', col2: 'google.com', is_regex: true }] },
] } } } });`;
    const outcome = await migrate({ 'cc.js': two }, 'cc.js');
    expect(configOf(outcome)).toEqual({
      language: 'nl',
      cookie: { days: 90 },
      categories: {
        functional: { label: 'Nodig' },
        analytical: { label: 'Meten', description: 'Telt.' },
      },
      services: [
        { id: 'analytics-cookies', category: 'analytical', items: [{ name: '_ga*', kind: 'cookie' }] },
      ],
    });
    expect(outcome.err).toContain('cc.js:2: force_consent: the notice never locks the page');
    expect(outcome.err).toContain(`data-map='{"needed":"functional"}'`);
  });
});

describe("Orejime's and tarteaucitron's config", () => {
  it("of Orejime 3 becomes ours, with its groups' names as categories", async () => {
    const old = `window.orejimeConfig = { privacyPolicyUrl: '/privacy', forceModal: true, cookie: { duration: 120, stringify: (a) => a },
  purposes: [{ id: 'advertising', purposes: [{ id: 'foo', title: 'Foo', cookies: ['foo'] }] }, { id: 'mandatory', isMandatory: true, default: true }] };`;
    const outcome = await migrate({ 'orejime.js': old }, 'orejime.js');
    expect(configOf(outcome)).toEqual({
      statement: '/privacy',
      cookie: { days: 120 },
      services: [
        { id: 'foo', name: 'Foo', category: 'tracking', items: [{ name: 'foo', kind: 'cookie' }] },
        { id: 'mandatory', name: 'mandatory', category: 'functional' },
      ],
    });
    expect(outcome.err).toContain('orejime.js:1: forceModal: the notice never locks the page');
  });

  it('of tarteaucitron becomes ours, with what is pushed', async () => {
    const old = `tarteaucitron.init({ privacyUrl: '/privacy', hashtag: '#tarteaucitron', orientation: 'middle', highPrivacy: false });
tarteaucitron.user.gtagUa = 'G-1';
(tarteaucitron.job = tarteaucitron.job || []).push('gtag');
tarteaucitron.job.push('youtube', 'youtube');
dataLayer.push('other');`;
    const outcome = await migrate({ 'tac.js': old }, 'tac.js');
    expect(configOf(outcome)).toEqual({
      statement: '/privacy',
      services: [
        { id: 'google-analytics-4', name: 'gtag', category: 'analytical' },
        { id: 'youtube', name: 'youtube', category: 'tracking' },
      ],
    });
    expect(outcome.err).toContain('tac.js:1: highPrivacy: nothing runs before a yes');
  });
});

describe('a file', () => {
  it('is never run', async () => {
    const old = `globalThis.wasRun = true; window.klaroConfig = { services: [{ name: (globalThis.wasRun = true, 'a'), purposes: [] }, { name: 'b' + 'c' }] }`;
    const outcome = await migrate({ 'klaro.js': old }, 'klaro.js');
    expect((globalThis as { wasRun?: boolean }).wasRun).toBe(undefined);
    expect(configOf(outcome)['services']).toEqual([{ id: 'bc', name: 'bc', category: 'tracking' }]);
    expect(outcome.err).toContain(
      'klaro.js:1: name: a service without a name that could be read is left out',
    );
  });

  it.each([
    [
      'that has none in it',
      'a.js',
      'const a = {};',
      'a.js: no config of vanilla-cookieconsent, orejime, klaro',
    ],
    [
      'that is neither JSON nor JavaScript',
      'a.js',
      'const a = {\n  b: ;\n}',
      'a.js:2:6: expected JSON or JavaScript',
    ],
    ['that is JSON with a fault', 'a.json', '{"services": [}', 'a.json:1:15: expected JSON or JavaScript'],
    ['that is nested without end', 'a.json', '['.repeat(200_000), 'a.json:1:'],
    ['that is empty', 'a.js', '', 'a.js: no config of'],
  ])('%s ends with 2', async (_, name, text, message) => {
    const { exit, out, err } = await migrate({ [name]: text }, name);
    expect([exit, out]).toEqual([2, '']);
    expect(err).toContain(message);
  });

  it('may be hostile, and nothing comes of it', async () => {
    const old = `const a = a; const loop = [loop];
      x({ services: [{ name: 'n', title: loop, __proto__: { required: true }, constructor: 1, ...evil }], __proto__: null, toString: a })`;
    const outcome = await migrate({ 'a.js': old }, '--from', 'klaro', 'a.js');
    expect(outcome.exit).toBe(0);
    expect(configOf(outcome)['services']).toEqual([{ id: 'n', name: 'n', category: 'tracking' }]);
    expect(({} as { required?: boolean }).required).toBe(undefined);
  });

  it('that is not there ends with 4, and a tool without a file with 2', async () => {
    expect(await migrate({}, 'gone.js')).toMatchObject({
      exit: 4,
      err: 'gone.js: cannot read it: no such file or folder (ENOENT)\n',
    });
    const { exit, err } = await migrate({ 'a.js': '' }, '--from', 'cookiebot', 'a.js');
    expect([exit, err]).toEqual([2, expect.stringContaining('cookiebot has no config file')]);
  });
});

it('every exit code and option is in the help', async () => {
  const { exit, out } = await migrate({}, '--help');
  expect(exit).toBe(0);
  for (const part of ['--from <tool>', '--write <file>', '0 done', '2 wrong', '4 the file']) {
    expect(out).toContain(part);
  }
});
