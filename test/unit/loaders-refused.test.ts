// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { ConsentConfigError } from '../../src/core/config-error.js';
import { load as cloudflareWebAnalytics } from '../../src/loaders/cloudflare-web-analytics.js';
import { load as fathom } from '../../src/loaders/fathom.js';
import { load as googleAds } from '../../src/loaders/google-ads.js';
import { load as googleAnalytics4 } from '../../src/loaders/google-analytics-4.js';
import { load as googleTagManager } from '../../src/loaders/google-tag-manager.js';
import { load as hotjar } from '../../src/loaders/hotjar.js';
import { load as linkedinInsight } from '../../src/loaders/linkedin-insight.js';
import { load as matomoCloud } from '../../src/loaders/matomo-cloud.js';
import { load as matomo } from '../../src/loaders/matomo.js';
import { load as metaPixel } from '../../src/loaders/meta-pixel.js';
import { load as microsoftAdvertising } from '../../src/loaders/microsoft-advertising.js';
import { load as microsoftClarity } from '../../src/loaders/microsoft-clarity.js';
import { load as pinterestTag } from '../../src/loaders/pinterest-tag.js';
import { load as piwikPro } from '../../src/loaders/piwik-pro.js';
import { load as plausible } from '../../src/loaders/plausible.js';
import { load as posthog } from '../../src/loaders/posthog.js';
import { load as simpleAnalytics } from '../../src/loaders/simple-analytics.js';
import { load as tiktokPixel } from '../../src/loaders/tiktok-pixel.js';
import { load as umami } from '../../src/loaders/umami.js';
import type { LoadedScript, LoadOptions } from '../../src/services/loader.js';

const page = window as unknown as Record<string, unknown>;
const own = new Set(Object.keys(page));

afterEach(() => {
  for (const name of Object.keys(page)) if (!own.has(name)) Reflect.deleteProperty(page, name);
});

const ID = '01234567-89ab-cdef-0123-456789abcdef';
const TOKEN = '0123456789abcdef0123456789abcdef';
const async = { async: '' };

describe('a tool without cookies', () => {
  it.each<[string, LoadedScript, LoadedScript]>([
    [
      'Plausible for a domain',
      plausible({ domain: 'example.org' }),
      {
        src: 'https://plausible.io/js/script.js',
        attributes: { defer: '', 'data-domain': 'example.org' },
      },
    ],
    [
      'Plausible for the page’s own',
      plausible({}),
      {
        src: 'https://plausible.io/js/script.js',
        attributes: { defer: '', 'data-domain': location.hostname },
      },
    ],
    [
      'Plausible',
      plausible({ scriptId: 'x_Y-1' }),
      { src: 'https://plausible.io/js/pa-x_Y-1.js', attributes: async },
    ],
    [
      'Fathom',
      fathom({ siteId: 'ABCDEFGH' }),
      { src: 'https://cdn.usefathom.com/script.js', attributes: { defer: '', 'data-site': 'ABCDEFGH' } },
    ],
    [
      'Simple Analytics',
      simpleAnalytics({}),
      { src: 'https://scripts.simpleanalyticscdn.com/latest.js', attributes: async },
    ],
    [
      'Simple Analytics for another host',
      simpleAnalytics({ hostname: 'example.org' }),
      {
        src: 'https://scripts.simpleanalyticscdn.com/latest.js',
        attributes: { async: '', 'data-hostname': 'example.org' },
      },
    ],
    [
      'Umami',
      umami({ websiteId: ID }),
      { src: 'https://cloud.umami.is/script.js', attributes: { defer: '', 'data-website-id': ID } },
    ],
    [
      'Umami on the site’s own server',
      umami({ websiteId: ID, url: 'https://u.example' }),
      { src: 'https://u.example/script.js', attributes: { defer: '', 'data-website-id': ID } },
    ],
    [
      'Cloudflare Web Analytics',
      cloudflareWebAnalytics({ token: TOKEN }),
      {
        src: 'https://static.cloudflareinsights.com/beacon.min.js',
        attributes: { defer: '', 'data-cf-beacon': `{"token":"${TOKEN}"}` },
      },
    ],
  ])('is its script with its attributes: %s', (_, loaded, expected) => {
    expect(loaded).toEqual(expected);
  });

  it('of Plausible keeps events, and the options that its own script looks for', () => {
    plausible({ scriptId: 'abc' });
    const kept = page['plausible'] as { (event: string): void; q: IArguments[]; o: object };
    kept('Signup');
    expect(kept.q.map((call) => [...call])).toEqual([['Signup']]);
    expect(kept.o).toEqual({});
  });
});

describe('an option that is missing or of another form is refused by name:', () => {
  const site = { url: 'https://m.example', siteId: 1 };
  const refused: [string, (options: never) => LoadedScript, LoadOptions][] = [
    ['google-analytics-4.measurementId', googleAnalytics4, {}],
    ['google-analytics-4.measurementId', googleAnalytics4, { measurementId: 'UA-1234-5' }],
    ['google-analytics-4.measurementId', googleAnalytics4, { measurementId: 'G-A&l=b' }],
    ['google-tag-manager.containerId', googleTagManager, { containerId: 'G-ABC' }],
    ['google-ads.conversionId', googleAds, { conversionId: '123' }],
    ['matomo.url', matomo, { ...site, url: 'http://m.example' }],
    ['matomo.url', matomo, { ...site, url: '/matomo/' }],
    ['matomo.url', matomo, { ...site, url: 'javascript:alert(1)' }],
    ['matomo.url', matomo, { ...site, url: 'https://m.example/?a=b' }],
    ['matomo.url', matomo, { ...site, url: 'https://me:secret@m.example' }],
    ['matomo.siteId', matomo, { ...site, siteId: 0 }],
    ['matomo-cloud.account', matomoCloud, { account: 'a.example/', siteId: 1 }],
    ['matomo-cloud.siteId', matomoCloud, { account: 'a' }],
    ['piwik-pro.url', piwikPro, { containerId: ID }],
    ['piwik-pro.containerId', piwikPro, { url: 'https://p.example', containerId: '../a' }],
    ['plausible.domain', plausible, { domain: 'https://a.example' }],
    ['plausible.scriptId', plausible, { scriptId: 'a/b' }],
    ['microsoft-clarity.projectId', microsoftClarity, { projectId: 'a b' }],
    ['hotjar.siteId', hotjar, { siteId: '1a' }],
    ['meta-pixel.pixelId', metaPixel, { pixelId: true }],
    ['microsoft-advertising.tagId', microsoftAdvertising, {}],
    ['linkedin-insight.partnerId', linkedinInsight, { partnerId: '' }],
    ['tiktok-pixel.pixelId', tiktokPixel, { pixelId: 'c4' }],
    ['pinterest-tag.tagId', pinterestTag, { tagId: 'x' }],
    ['posthog.apiKey', posthog, { apiKey: 'phx_secret' }],
    ['posthog.host', posthog, { apiKey: 'phc_a', host: 'http://ph.example' }],
    ['fathom.siteId', fathom, { siteId: 'abc' }],
    ['simple-analytics.hostname', simpleAnalytics, { hostname: 'a b' }],
    ['umami.websiteId', umami, { websiteId: '1' }],
    ['umami.url', umami, { websiteId: ID, url: 'u.example' }],
    ['cloudflare-web-analytics.token', cloudflareWebAnalytics, { token: `${TOKEN}"` }],
  ];

  it.each(refused)('%s', (option, start: (options: never) => unknown, options) => {
    const names = Object.keys(page);
    try {
      start(options as never);
    } catch (error) {
      expect(error).toBeInstanceOf(ConsentConfigError);
      expect(error).toMatchObject({
        option: option.replace('.', '.load.').replace(/^/, 'services.'),
        given: options[option.split('.')[1]!],
      });
      expect((error as Error).message).toMatch(/^[\w.-]+: expected .+, but got .+$/);
      // Nothing is left on the page by what was refused.
      expect(Object.keys(page).filter((name) => !names.includes(name))).toEqual([]);
      return;
    }
    expect.unreachable('it was accepted');
  });
});
