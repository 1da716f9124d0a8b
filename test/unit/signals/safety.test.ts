// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { ConsentManager } from '../../../src/index.js';
import {
  google,
  hubspot,
  matomo,
  meta,
  microsoft,
  pinterest,
  piwikPro,
  posthog,
  shopify,
} from '../../../src/signals/index.js';
import { shop } from '../support/config.js';
import { answer, reported, startSpeaking, useSignalPage } from './signal-page.js';
import { VENDORS } from './vendors.js';

useSignalPage();

const page = window as unknown as Record<string, unknown[]>;
const commands = () => Array.from(page['dataLayer'] ?? [], (one) => Array.from(one as unknown[]));

describe('a vendor that is absent (R-INT-20)', () => {
  it.each([meta, pinterest, piwikPro, posthog, shopify])(
    'has nothing made or called: $id',
    async (signal) => {
      const { globals } = Object.values(VENDORS).find((vendor) => vendor.signal === signal)!;
      const { manager, said } = await startSpeaking([signal]);
      await answer(manager, 'all');
      for (const name of globals) expect((window as never)[name]).toBe(undefined);
      expect(said).toEqual([]);
      expect(reported).toEqual([]);
    },
  );

  it('is told once it comes, and only what then holds', async () => {
    const { manager, said } = await startSpeaking([meta]);
    await answer(manager, 'all');
    const { tag, calls } = VENDORS['Meta (R-INT-10)']!;
    tag();
    expect(calls()).toEqual([['consent', 'grant'], ['tag']]);
    expect(said).toMatchObject([{ signal: 'meta', call: 'update', values: { consent: true } }]);
  });
});

describe('a vendor that throws (R-INT-20)', () => {
  it('is reported, and the next is told all the same', async () => {
    const wrong = new Error('broken');
    page['uetq'] = {
      push: () => {
        throw wrong;
      },
    } as never;
    const { manager, said } = await startSpeaking([microsoft, matomo]);
    await answer(manager, 'all');
    expect(page['_paq']).toEqual([['requireConsent'], ['setConsentGiven']]);
    expect(manager.allows('ads')).toBe(true);
    expect(reported).toEqual([wrong, wrong]);
    expect(said.map(({ signal }) => signal)).toEqual(['matomo', 'matomo']);
  });
});

describe('Google (R-INT-05, R-INT-06, R-INT-07)', () => {
  it('has entries that are arguments, with granted and denied alone (R-INT-02)', async () => {
    const { manager } = await startSpeaking([google]);
    await answer(manager, 'partial');
    const consents = page['dataLayer']!.filter((one) => (one as unknown[])[0] === 'consent');
    expect(consents.map((one) => Object.prototype.toString.call(one))).toEqual(
      Array(2).fill('[object Arguments]'),
    );
    for (const [, , values] of commands().slice(0, 2)) {
      const { wait_for_update, ...words } = values as Record<string, unknown>;
      expect([undefined, 500]).toContain(wait_for_update);
      expect(Object.keys(words)).toHaveLength(7);
      for (const word of Object.values(words)) expect(['granted', 'denied']).toContain(word);
    }
  });

  it.each([[['config', 'G-1']], [['event', 'page_view']], [{ event: 'gtm.js' }]])(
    'reports a default that comes after %j (R-INT-05)',
    async (early) => {
      page['dataLayer'] = [early];
      await startSpeaking([google]);
      expect(reported).toEqual([
        expect.objectContaining({ message: expect.stringContaining('after the first event') }),
      ]);
      expect(commands()[1]).toMatchObject({ 0: 'consent', 1: 'default' });
    },
  );

  it.each([[['js', new Date()]], [['set', 'a', 1]]])('reports none after %j', async (early) => {
    page['dataLayer'] = [early];
    await startSpeaking([google]);
    expect(reported).toEqual([]);
  });

  it('has a default for each region after that for all (R-INT-06)', async () => {
    const defaults = [
      { region: ['US'], analytics_storage: 'granted' },
      { region: ['US-CA'], analytics_storage: 'denied' },
    ];
    const region = { profile: 'us', cookie: { days: 366 } } as const;
    await startSpeaking([google], { ...region, signals: { google: { defaults, wait_for_update: 900 } } });
    expect(commands()).toMatchObject([
      ['consent', 'default', { analytics_storage: 'denied', wait_for_update: 900 }],
      [
        'consent',
        'default',
        { region: ['US'], analytics_storage: 'granted', ad_storage: 'denied', wait_for_update: 900 },
      ],
      ['consent', 'default', { region: ['US-CA'], analytics_storage: 'denied', wait_for_update: 900 }],
    ]);
    expect(commands()[0]![2]).not.toHaveProperty('region');
  });

  it('passes nothing through addresses and redacts nothing unless told to (R-INT-07)', async () => {
    await startSpeaking([google]);
    expect(commands()).toHaveLength(1);
  });

  it('does so where it is told to (R-INT-07)', async () => {
    const signals = { google: { advanced: true, url_passthrough: true, ads_data_redaction: true } };
    await startSpeaking([google], { signals });
    expect(commands().slice(1)).toEqual([
      ['set', 'url_passthrough', true],
      ['set', 'ads_data_redaction', true],
    ]);
  });
});

describe('options', () => {
  it('let a service decide about a type instead of its category', async () => {
    const { manager } = await startSpeaking([microsoft], { signals: { microsoft: { ad_storage: 'ads' } } });
    await manager.save({ tracking: true, ads: false });
    expect(page['uetq']!.slice(3)).toEqual(['consent', 'update', { ad_storage: 'denied' }]);
    await manager.save({ ads: true });
    expect(page['uetq']!.slice(6)).toEqual(['consent', 'update', { ad_storage: 'granted' }]);
  });

  it('let Matomo ask about its cookies alone (R-INT-13)', async () => {
    const { manager } = await startSpeaking([matomo], { signals: { matomo: { cookieless: true } } });
    await answer(manager, 'all');
    await answer(manager, 'reject');
    expect(page['_paq']).toEqual([
      ['requireCookieConsent'],
      ['setCookieConsentGiven'],
      ['forgetCookieConsentGiven'],
    ]);
  });

  it('let HubSpot stop altogether, and go on (R-INT-16)', async () => {
    const { manager } = await startSpeaking([hubspot], { signals: { hubspot: { doNotTrack: true } } });
    expect(page['_hsq']).toBe(undefined);
    await answer(manager, 'reject');
    await answer(manager, 'all');
    expect(page['_hsq']).toEqual([['doNotTrack'], ['doNotTrack', { track: true }]]);
    Reflect.deleteProperty(window, '_hsq');
  });

  it('switch a signal off', async () => {
    const { manager } = await startSpeaking([google], { signals: { google: false } });
    await answer(manager, 'all');
    expect(page['dataLayer']).toBe(undefined);
  });

  it.each([
    [{ google: { ad_stroage: 'ads' } }, 'signals.google.ad_stroage'],
    [{ google: { wait_for_update: '500' } }, 'signals.google.wait_for_update'],
    [{ google: 'yes' }, 'signals.google'],
    [{ google: null }, 'signals.google'],
    [{ microsoft: true }, 'signals.microsoft'],
    [{ gogle: true }, 'signals.gogle'],
    [{ google: { defaults: [{ region: ['NL'], ad_storage: 'granted' }] } }, 'signals.google.defaults'],
  ])('that are wrong are refused: %j', (signals, option) => {
    expect(() => new ConsentManager({ ...shop, signals: signals as never }, { signals: [google] })).toThrow(
      expect.objectContaining({ name: 'ConsentConfigError', option }),
    );
  });
});

describe('before anything is read or awaited', () => {
  it('everything but the functional is denied (R-INT-01)', () => {
    void startSpeaking([google, matomo]);
    expect(commands()).toHaveLength(1);
    expect(page['_paq']).toEqual([['requireConsent']]);
  });
});

describe('what runs without an answer', () => {
  it('is told as an update, where the site states a ground for it', async () => {
    const { said } = await startSpeaking([matomo], { categories: { analytical: { exempt: 'A ground' } } });
    expect(page['_paq']).toEqual([['requireConsent'], ['setConsentGiven']]);
    expect(said.map(({ call }) => call)).toEqual(['default', 'update']);
  });

  it('is taken back where the answer is forgotten', async () => {
    const { manager } = await startSpeaking([matomo]);
    await answer(manager, 'all');
    await manager.reset();
    expect(page['_paq']!.at(-1)).toEqual(['forgetConsentGiven']);
  });
});

describe('a function of one’s own', () => {
  it('gets what may run, at once and at each change, and one that throws stops nobody', async () => {
    const got: unknown[] = [];
    const wrong = new Error('mine');
    const { manager } = await startSpeaking([
      () => {
        throw wrong;
      },
      (granted, call) => got.push([call, [...granted].sort().join()]),
    ]);
    await answer(manager, 'partial');
    await answer(manager, 'partial');
    await answer(manager, 'reject');
    expect(got).toEqual([
      ['default', 'functional'],
      ['default', 'basket,functional'],
      ['update', 'analytical,basket,functional,stats'],
      ['update', 'basket,functional'],
    ]);
    expect(reported[0]).toBe(wrong);
  });
});

describe('what was said is visible', () => {
  it('in an event and in the receipt (R-REC-01)', async () => {
    const { manager, said } = await startSpeaking([microsoft, matomo]);
    await answer(manager, 'partial');
    expect(
      said.map(({ signal, call, values, time }) => [signal, call, values, time instanceof Date]),
    ).toEqual([
      ['microsoft', 'default', { ad_storage: false }, true],
      ['matomo', 'default', { consent: false }, true],
      ['microsoft', 'update', { ad_storage: false }, true],
      ['matomo', 'update', { consent: true }, true],
    ]);
    const { signals } = await manager.receipt();
    expect(signals).toEqual(said.map(({ signal, call, values }) => ({ signal, call, values })));
  });
});
