// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
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
import { load as posthog } from '../../src/loaders/posthog.js';
import { load as tiktokPixel } from '../../src/loaders/tiktok-pixel.js';
import { matomoCloud as matomoCloudSheet } from '../../src/services/matomo-cloud.js';
import { LOADER } from '../../src/services/loader.js';

type Call = (...given: unknown[]) => void;
type Queue = Call & { q?: unknown[]; queue?: unknown[] } & Record<string, Call>;

/** What vendors put on the page: nobody else adds names to it here. */
const page = window as unknown as Record<string, Queue & unknown[]>;
const own = new Set(Object.keys(page));

afterEach(() => {
  for (const name of Object.keys(page)) if (!own.has(name)) Reflect.deleteProperty(page, name);
});

const ID = '01234567-89ab-cdef-0123-456789abcdef';
const async = { async: '' };

/** Calls as vendors read them, whether as `arguments` or as arrays. */
const calls = (queue: unknown): unknown[][] =>
  Array.from(queue as ArrayLike<ArrayLike<unknown>>, (call) => Array.from(call));
const kindOf = (call: unknown): string => Object.prototype.toString.call(call);

describe('Google', () => {
  it('hears the start and the stream, as `arguments` (R-INT-02)', () => {
    expect(googleAnalytics4({ measurementId: 'G-ABC123' })).toEqual({
      src: 'https://www.googletagmanager.com/gtag/js?id=G-ABC123',
      attributes: async,
    });
    expect(calls(page['dataLayer'])).toEqual([
      ['js', expect.any(Date)],
      ['config', 'G-ABC123'],
    ]);
    expect(page['dataLayer']!.map(kindOf)).toEqual(['[object Arguments]', '[object Arguments]']);
  });

  it('hears what stood there first, first, and starts its clock once for two destinations', () => {
    page['dataLayer'] = [['consent', 'default', {}]] as never;
    googleAds({ conversionId: 'AW-123' });
    googleAnalytics4({ measurementId: 'G-ABC123' });
    expect(calls(page['dataLayer'])).toEqual([
      ['consent', 'default', {}],
      ['js', expect.any(Date)],
      ['config', 'AW-123'],
      ['config', 'G-ABC123'],
    ]);
  });

  it('gets its gtag from the page, where there is one', () => {
    const heard: unknown[] = [];
    page['gtag'] = ((...command: unknown[]) => heard.push(command[0])) as never;
    googleAds({ conversionId: 'AW-123' });
    expect(heard).toEqual(['js', 'config']);
  });

  it('starts a container at the time of the call', () => {
    const before = Date.now();
    expect(googleTagManager({ containerId: 'GTM-AB12' }).src).toBe(
      'https://www.googletagmanager.com/gtm.js?id=GTM-AB12',
    );
    const [start] = page['dataLayer'] as unknown as [Record<string, unknown>];
    expect(start).toEqual({ 'gtm.start': expect.any(Number), event: 'gtm.js' });
    expect(start['gtm.start']).toBeGreaterThanOrEqual(before);
  });
});

describe('Matomo', () => {
  const commands = (url: string) => [
    ['setTrackerUrl', `${url}matomo.php`],
    ['setSiteId', '7'],
    ['trackPageView'],
    ['enableLinkTracking'],
  ];

  it('knows its server and site before it counts, after what stood there', () => {
    page['_paq'] = [['requireConsent']] as never;
    const { src } = matomo({ url: 'https://stats.example/m', siteId: 7 });
    expect(src).toBe('https://stats.example/m/matomo.js');
    expect(page['_paq']).toEqual([['requireConsent'], ...commands('https://stats.example/m/')]);
  });

  it('comes from the cloud’s own network there', () => {
    const { src } = matomoCloud({ account: 'shop', siteId: '7' });
    expect(src).toBe('https://cdn.matomo.cloud/shop.matomo.cloud/matomo.js');
    expect(page['_paq']).toEqual(commands('https://shop.matomo.cloud/'));
  });

  it('is in the config with what it needs to be started, out of sight of JSON', () => {
    const config = matomoCloudSheet({ load: true, account: 'shop', siteId: 7 });
    expect(config.load).toEqual({ account: 'shop', siteId: 7 });
    expect((config as unknown as Record<symbol, unknown>)[LOADER]).toBe(matomoCloud);
  });
});

describe('Piwik PRO', () => {
  it('starts, and keeps what is said to it until it is there', () => {
    expect(piwikPro({ url: 'https://shop.containers.piwik.pro', containerId: ID }).src).toBe(
      `https://shop.containers.piwik.pro/${ID}.js`,
    );
    const { cm } = page['ppms'] as unknown as Record<'cm', { api: Call }>;
    cm.api('setComplianceSettings', { consents: {} });
    expect(page['dataLayer']).toEqual([
      { start: expect.any(Number), event: 'stg.start' },
      { event: 'ppms.cm:setComplianceSettings', parameters: [{ consents: {} }] },
    ]);
  });
});

describe('a recorder', () => {
  it('of Microsoft keeps what is said to it', () => {
    expect(microsoftClarity({ projectId: 'abc123' })).toEqual({
      src: 'https://www.clarity.ms/tag/abc123',
      attributes: async,
    });
    page['clarity']!('set', 'a', 'b');
    expect(calls(page['clarity']!.q)).toEqual([['set', 'a', 'b']]);
    expect(page['clarity']!.q!.map(kindOf)).toEqual(['[object Arguments]']);
  });

  it('of Hotjar knows its site, and keeps what was said before', () => {
    const before = Object.assign(() => undefined, { q: [['event', 'x']] });
    page['hj'] = before as never;
    expect(hotjar({ siteId: 42 })).toEqual({
      src: 'https://static.hotjar.com/c/hotjar-42.js?sv=6',
      attributes: async,
    });
    expect(page['_hjSettings']).toEqual({ hjid: 42, hjsv: 6 });
    expect(page['hj']).toBe(before);
  });
});

describe('a pixel', () => {
  it('of Meta is told its number, then of the page view, after a consent that was said before', () => {
    const queue: unknown[] = [];
    const fbq = Object.assign((...command: unknown[]) => void queue.push(command), { queue });
    page['fbq'] = fbq as never;
    fbq('consent', 'revoke');
    expect(metaPixel({ pixelId: 12 })).toEqual({
      src: 'https://connect.facebook.net/en_US/fbevents.js',
      attributes: async,
    });
    expect(queue).toEqual([
      ['consent', 'revoke'],
      ['init', '12'],
      ['track', 'PageView'],
    ]);
    expect(page['_fbq']).toBe(fbq);
  });

  it('of Meta passes everything on once its script is there', () => {
    metaPixel({ pixelId: '12' });
    const heard: unknown[] = [];
    const fbq = page['fbq'] as Call;
    Object.assign(fbq, { callMethod: (...command: unknown[]) => heard.push(command) });
    fbq('track', 'Lead');
    expect(heard).toEqual([['track', 'Lead']]);
    expect(calls(page['fbq']!.queue)).toEqual([
      ['init', '12'],
      ['track', 'PageView'],
    ]);
    expect({ ...page['fbq'] }).toMatchObject({ push: page['fbq'], loaded: true, version: '2.0' });
  });

  it('of Microsoft starts once its script is there, with what was said before', () => {
    page['uetq'] = ['consent', 'default', { ad_storage: 'denied' }] as never;
    const queue = page['uetq'];
    expect(microsoftAdvertising({ tagId: '34' })).toEqual({
      src: 'https://bat.bing.com/bat.js',
      attributes: async,
    });
    expect(page['uetq']).toBe(queue);
    const heard: unknown[] = [];
    page['UET'] = class {
      constructor(options: object) {
        heard.push(options);
      }
      push(...command: unknown[]) {
        heard.push(command);
      }
    } as never;
    arrive('https://other.example/a.js');
    expect(heard).toEqual([]);
    arrive('https://bat.bing.com/bat.js');
    arrive('https://bat.bing.com/bat.js');
    expect(heard).toEqual([{ ti: '34', q: queue, enableAutoSpaTracking: true }, ['pageLoad']]);
    expect(page['uetq']).not.toBe(queue);
  });

  it('of LinkedIn has its number, alone and in the list', () => {
    expect(linkedinInsight({ partnerId: 56 }).src).toBe(
      'https://snap.licdn.com/li.lms-analytics/insight.min.js',
    );
    page['lintrk']!('track', { conversion_id: 1 });
    expect(page['_linkedin_partner_id']).toBe('56');
    expect(page['_linkedin_data_partner_ids']).toEqual(['56']);
    expect(page['lintrk']!.q).toEqual([['track', { conversion_id: 1 }]]);
  });

  it('of TikTok counts the page view after a wish to hold for consent', () => {
    page['ttq'] = [['holdConsent']] as never;
    expect(tiktokPixel({ pixelId: 'C4AB12' }).src).toBe(
      'https://analytics.tiktok.com/i18n/pixel/events.js?sdkid=C4AB12&lib=ttq',
    );
    (page['ttq'] as unknown as Record<string, Call>)['grantConsent']!();
    expect([...page['ttq']!]).toEqual([['holdConsent'], ['page'], ['grantConsent']]);
    expect(page['ttq']).toMatchObject({
      _i: { C4AB12: { _u: 'https://analytics.tiktok.com/i18n/pixel/events.js' } },
      _t: { C4AB12: expect.any(Number) },
      _o: { C4AB12: {} },
    });
    expect(page['TiktokAnalyticsObject']).toBe('ttq');
  });

  it('of Pinterest is told its number, then of the page view', () => {
    expect(pinterestTag({ tagId: 78 }).src).toBe('https://s.pinimg.com/ct/core.js');
    expect(page['pintrk']!.queue).toEqual([['load', '78'], ['page']]);
    expect(page['pintrk']).toHaveProperty('version', '3.0');
  });
});

describe('PostHog', () => {
  it('starts in the EU unless told otherwise, and keeps what is said to it', () => {
    expect(posthog({ apiKey: 'phc_a1' })).toEqual({
      src: 'https://eu-assets.i.posthog.com/static/array.js',
      attributes: { async: '', crossorigin: 'anonymous' },
    });
    page['posthog']!['opt_in_capturing']!();
    page['posthog']!['capture']!('buy', { price: 1 });
    expect([...page['posthog']!]).toEqual([['opt_in_capturing'], ['capture', 'buy', { price: 1 }]]);
    expect(page['posthog']).toMatchObject({
      _i: [['phc_a1', { api_host: 'https://eu.i.posthog.com' }, 'posthog']],
      __SV: 1,
    });
  });

  it('comes from a server of the site’s own', () => {
    expect(posthog({ apiKey: 'phc_a1', host: 'https://ph.example' }).src).toBe(
      'https://ph.example/static/array.js',
    );
  });
});

/** A script with this address has come and run. */
function arrive(src: string): void {
  const script = document.createElement('script');
  script.type = 'text/plain';
  script.src = src;
  document.body.append(script);
  script.dispatchEvent(new Event('load'));
}
