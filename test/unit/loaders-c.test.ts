// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { load as activecampaign } from '../../src/loaders/activecampaign.js';
import { load as brevo } from '../../src/loaders/brevo.js';
import { load as crisp } from '../../src/loaders/crisp.js';
import { load as disqus } from '../../src/loaders/disqus.js';
import { load as hubspot } from '../../src/loaders/hubspot.js';
import { load as intercom } from '../../src/loaders/intercom.js';
import { load as klaviyo } from '../../src/loaders/klaviyo.js';
import { load as livechat } from '../../src/loaders/livechat.js';
import { load as mailchimp } from '../../src/loaders/mailchimp.js';
import { load as smartsupp } from '../../src/loaders/smartsupp.js';
import { load as tawkTo } from '../../src/loaders/tawk-to.js';
import { load as tidio } from '../../src/loaders/tidio.js';
import { load as trengo } from '../../src/loaders/trengo.js';
import { load as trustpilot } from '../../src/loaders/trustpilot.js';
import { load as userlike } from '../../src/loaders/userlike.js';
import { load as zendeskWidget } from '../../src/loaders/zendesk-widget.js';
import type { Loader, LoadOptions } from '../../src/services/loader.js';

const uuid = '01234567-89ab-cdef-0123-456789abcdef';
const hex = (length: number) => 'a1'.repeat(length / 2);

/** Each loader, with what a site says rightly and the script that comes of it. */
const LOADERS: readonly [id: string, load: unknown, right: LoadOptions, src: string][] = [
  [
    'activecampaign',
    activecampaign,
    { account: '123456' },
    'https://diffuser-cdn.app-us1.com/diffuser/diffuser.js',
  ],
  ['brevo', brevo, { clientKey: 'k3y' }, 'https://cdn.brevo.com/js/sdk-loader.js'],
  ['crisp', crisp, { websiteId: uuid }, 'https://client.crisp.chat/l.js'],
  ['disqus', disqus, { shortname: 'my-blog' }, 'https://my-blog.disqus.com/embed.js'],
  ['hubspot', hubspot, { portalId: '123' }, 'https://js.hs-scripts.com/123.js'],
  ['intercom', intercom, { appId: 'abc123' }, 'https://widget.intercom.io/widget/abc123'],
  ['klaviyo', klaviyo, { companyId: 'AbC123' }, 'https://static.klaviyo.com/onsite/js/AbC123/klaviyo.js'],
  ['livechat', livechat, { license: '1234567' }, 'https://cdn.livechatinc.com/tracking.js'],
  [
    'mailchimp',
    mailchimp,
    { user: 'ab12', site: 'cd34' },
    'https://chimpstatic.com/mcjs-connected/js/users/ab12/cd34.js',
  ],
  ['smartsupp', smartsupp, { key: hex(40) }, 'https://www.smartsuppchat.com/loader.js?'],
  [
    'tawk-to',
    tawkTo,
    { propertyId: hex(24), widgetId: 'default' },
    `https://embed.tawk.to/${hex(24)}/default`,
  ],
  ['tidio', tidio, { publicKey: 'abc123' }, 'https://code.tidio.co/abc123.js'],
  ['trengo', trengo, { key: 'AbC123' }, 'https://static.widget.trengo.eu/embed.js'],
  ['trustpilot', trustpilot, {}, 'https://widget.trustpilot.com/bootstrap/v5/tp.widget.bootstrap.min.js'],
  [
    'userlike',
    userlike,
    { key: hex(64) },
    `https://userlike-cdn-widgets.s3-eu-west-1.amazonaws.com/${hex(64)}.js`,
  ],
  ['zendesk-widget', zendeskWidget, { key: uuid }, `https://static.zdassets.com/ekr/snippet.js?key=${uuid}`],
];
const options = LOADERS.flatMap(([id, load, right]) =>
  Object.keys(right).map((name) => [id, name, load as Loader, right] as const),
);

const page = window as unknown as Record<string, never>;
let before: Set<string>;
beforeEach(() => {
  before = new Set(Object.keys(page));
});
afterEach(() => {
  for (const name of Object.keys(page)) if (!before.has(name)) Reflect.deleteProperty(page, name);
});

describe('a visitor who agrees gets the vendor’s own script:', () => {
  it.each(LOADERS)('%s', (_id, load, right, src) => {
    expect((load as Loader)(right).src).toBe(src);
  });

  it.each(LOADERS)('%s puts no element in the page itself', (_id, load, right) => {
    const html = document.documentElement.outerHTML;
    (load as Loader)(right);
    expect(document.documentElement.outerHTML).toBe(html);
  });
});

describe('an option that is not of its form stops the start, and leaves nothing in the page:', () => {
  it.each(options)('%s without %s', (id, name, load, right) => {
    const rest = Object.fromEntries(Object.entries(right).filter(([key]) => key !== name));
    expect(() => load(rest)).toThrow(
      expect.objectContaining({ name: 'ConsentConfigError', option: `services.${id}.load.${name}` }),
    );
    expect(Object.keys(page).filter((key) => !before.has(key))).toEqual([]);
  });

  it.each(options)('%s with an address for %s', (id, name, load, right) => {
    const given = '../evil.example/x?';
    expect(() => load({ ...right, [name]: given })).toThrow(
      expect.objectContaining({ option: `services.${id}.load.${name}`, given }),
    );
  });

  it.each([
    ['hubspot', hubspot as Loader, { portalId: '123', region: 'moon' }],
    ['intercom', intercom as Loader, { appId: 'abc123', region: 'moon' }],
  ] as const)('%s with a region that there is not', (id, load, wrong) => {
    expect(() => load(wrong)).toThrow(
      expect.objectContaining({ option: `services.${id}.load.region`, given: 'moon' }),
    );
  });
});

describe('the page is prepared as the script expects it:', () => {
  it('ActiveCampaign finds its account, the consent and the visit in the queue', () => {
    activecampaign({ account: '123456' });
    expect(page['visitorGlobalObjectAlias']).toBe('vgo');
    expect(page['vgo']!['q']).toEqual([['setAccount', '123456'], ['setTrackByDefault', true], ['process']]);
    expect(page['vgo']!['l']).toBeTypeOf('number');
  });

  it('Brevo is started with the key', () => {
    brevo({ clientKey: 'k3y' });
    expect(page['Brevo']).toEqual([['init', { client_key: 'k3y' }]]);
  });

  it('Crisp knows the website and finds what the page asked of it before', () => {
    Object.assign(page, { $crisp: [['do', 'chat:hide']] });
    crisp({ websiteId: uuid });
    expect(page['CRISP_WEBSITE_ID']).toBe(uuid);
    expect(page['$crisp']).toEqual([['do', 'chat:hide']]);
  });

  it('Crisp has its queue', () => {
    crisp({ websiteId: uuid });
    expect(page['$crisp']).toEqual([]);
  });

  it('Disqus gets the time of loading', () => {
    expect(disqus({ shortname: 'blog' }).attributes).toEqual({
      'data-timestamp': expect.stringMatching(/^\d+$/),
    });
  });

  it('HubSpot has its queues, and a host in Europe for an account there', () => {
    expect(hubspot({ portalId: '123', region: 'eu1' })).toEqual({
      src: 'https://js-eu1.hs-scripts.com/123.js',
      attributes: { id: 'hs-script-loader' },
    });
    expect([page['_hsq'], page['_hsp']]).toEqual([[], []]);
  });

  it('Intercom knows the workspace and where it is kept, and finds what was called meanwhile', () => {
    intercom({ appId: 'abc123', region: 'eu' });
    (page['Intercom'] as unknown as (...command: unknown[]) => void)('show');
    expect(page['intercomSettings']).toEqual({
      app_id: 'abc123',
      api_base: 'https://api-iam.eu.intercom.io',
    });
    expect(page['Intercom']!['q']).toEqual([['show']]);
  });

  it('Intercom keeps to its own host where the site names none', () => {
    intercom({ appId: 'abc123' });
    expect(page['intercomSettings']).toEqual({ app_id: 'abc123' });
  });

  it('Klaviyo has its queue', () => {
    klaviyo({ companyId: 'AbC123' });
    expect(page['_klOnsite']).toEqual([]);
  });

  it('LiveChat knows the licence and finds what was called meanwhile', () => {
    livechat({ license: '1234567' });
    const widget = page['LiveChatWidget'] as unknown as Record<string, (...given: unknown[]) => unknown>;
    widget['call']!('hide');
    expect(page['__lc']).toEqual({ license: 1234567, product_name: 'livechat' });
    expect(widget).toMatchObject({ _q: [['call', ['hide']]], _h: null, _v: '2.0' });
    expect(() => widget['get']!('state')).toThrow('before the widget was there');
  });

  it('LiveChat’s stand-in hands on once the widget is there', () => {
    livechat({ license: '1234567' });
    const widget = page['LiveChatWidget'] as unknown as Record<string, unknown>;
    widget['_h'] = (command: unknown) => command;
    expect((widget['get'] as (name: string) => unknown)('state')).toEqual(['get', ['state']]);
  });

  it('Mailchimp’s script bears the id by which it finds itself', () => {
    expect(mailchimp({ user: 'ab12', site: 'cd34' }).attributes).toEqual({ id: 'mcjs' });
  });

  it('Smartsupp knows the account and hears of the consent', () => {
    Object.assign(page, { _smartsupp: { hideWidget: true } });
    const { attributes } = smartsupp({ key: hex(40) });
    expect(page['_smartsupp']).toEqual({ hideWidget: true, key: hex(40) });
    expect(page['smartsupp']!['_']).toEqual([['marketingConsent', true]]);
    expect(attributes).toEqual({ charset: 'utf-8' });
  });

  it('tawk.to has its object and the time of loading', () => {
    const { attributes } = tawkTo({ propertyId: hex(24), widgetId: 'default' });
    expect(page['Tawk_API']).toEqual({});
    expect(page['Tawk_LoadStart']).toBeInstanceOf(Date);
    expect(attributes).toEqual({ charset: 'UTF-8', crossorigin: '*' });
  });

  it('Trengo knows the widget and keeps what the page set', () => {
    Object.assign(page, { Trengo: { render: false } });
    trengo({ key: 'AbC123' });
    expect(page['Trengo']).toEqual({ render: false, key: 'AbC123' });
  });

  it('Zendesk’s script bears the id by which it finds itself', () => {
    expect(zendeskWidget({ key: uuid }).attributes).toEqual({ id: 'ze-snippet' });
  });
});
