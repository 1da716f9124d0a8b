// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ConsentConfig } from '../../../src/core/config.js';
import { parseRecord, today } from '../../../src/core/record.js';
import { migrate, type MigrateOptions } from '../../../src/migrate.js';
import { pageManager } from '../../../src/page-manager.js';
import { grantedBy, minimal, service, shop } from '../support/config.js';
import { reopenPage, startPage, storedValue, usePage } from '../support/page.js';

usePage();

/** What `shop` asks about, under ids of before: Klaro's names are services. */
const klaro: MigrateOptions = { from: ['klaro'] };
const bot: MigrateOptions = { from: ['cookiebot'] };
const NOTHING = ['basket', 'functional'];
const EVERYTHING = ['ads', 'analytical', 'basket', 'functional', 'stats', 'tracking', 'video'];
const daysAgo = (days: number) => Date.now() - days * 864e5;
const ago = (days: number) => new Date(daysAgo(days)).toISOString();

function leave(name: string, value: string): void {
  document.cookie = `${name}=${value}; path=/`;
}

function leaveKlaro(answers: Record<string, boolean>): void {
  leave('klaro', encodeURIComponent(JSON.stringify(answers)));
}

function leaveBot(statistics: boolean, marketing: boolean, days = 3, method = 'explicit'): void {
  leave(
    'CookieConsent',
    `{stamp:'abc==',necessary:true,preferences:${marketing},statistics:${statistics},marketing:${marketing},method:'${method}',ver:1,utc:${daysAgo(days)},region:'nl'}`,
  );
}

/** A page with the add-on, started. */
async function visit(options: MigrateOptions, config: ConsentConfig = shop) {
  migrate(options);
  const { manager, told } = await startPage(config);
  return { manager, told, granted: grantedBy(manager.decision) };
}

const record = () => parseRecord(storedValue()!)!;

describe('a refusal', () => {
  it('is taken over, and asked no more (R-LAW-15)', async () => {
    leaveKlaro({ stats: false, video: false, ads: false });
    const { manager, told, granted } = await visit(klaro);
    expect(manager.decision).toMatchObject({ mustAsk: false, method: 'reject' });
    expect([granted, told()]).toEqual([NOTHING, ['consent-ready']]);
    // Like every other refusal of that day (R-LAW-30).
    expect(storedValue()).toMatch(/\.reject$/);
  });

  it('is taken over beside a yes that cannot be shown to be for the same', async () => {
    leaveBot(true, false);
    const { manager, granted } = await visit(bot);
    expect(manager.decision).toMatchObject({ mustAsk: false, method: 'reject' });
    expect(granted).toEqual(NOTHING);
  });

  it('of something that this site does not even have is a refusal', async () => {
    leaveKlaro({ unheardOf: false });
    const { manager } = await visit(klaro);
    expect(manager.decision).toMatchObject({ mustAsk: false, method: 'reject' });
  });

  it('counts from its own day (R-LAW-17)', async () => {
    leaveBot(false, false, 100);
    await visit(bot);
    expect(record().day).toBe(today() - 100);
  });

  it('with no date counts from today, and outlives what the old tool kept for longer than we do', async () => {
    leave('tarteaucitron', '!gtag=false');
    const { manager } = await visit({ from: ['tarteaucitron'] });
    expect(manager.decision.method).toBe('reject');
    expect(record().day).toBe(today());
  });
});

describe('a yes', () => {
  it('is taken over for the services that were named, and for a category all of which were', async () => {
    leaveKlaro({ stats: true, video: true, ads: false });
    const { manager, granted } = await visit(klaro);
    expect(manager.decision).toMatchObject({ mustAsk: false, method: 'save' });
    expect(granted).toEqual(['analytical', 'basket', 'functional', 'stats', 'video']);
  });

  it('to everything is taken over where everything was named', async () => {
    leaveKlaro({ stats: true, video: true, ads: true });
    expect((await visit(klaro)).granted).toEqual(EVERYTHING);
  });

  it('does not cover a service that was not there: the visitor is asked (R-LAW-32)', async () => {
    leaveKlaro({ stats: true, video: true });
    const { manager, granted } = await visit(klaro);
    expect(manager.decision).toMatchObject({ mustAsk: true, method: null });
    expect(granted).toEqual(NOTHING);
    expect(storedValue()).toBe(undefined);
  });

  it('to a category covers no service, unless the site vouches that they are the same', async () => {
    leaveBot(true, true);
    expect((await visit(bot)).manager.decision.mustAsk).toBe(true);
    reopenPage();
    leaveBot(true, true);
    const vouched = await visit({ ...bot, sameServices: true });
    expect(vouched.manager.decision).toMatchObject({ mustAsk: false, method: 'save' });
    expect(vouched.granted).toEqual(EVERYTHING);
  });

  it('to a category without services covers nothing by itself', async () => {
    leaveBot(true, true);
    expect((await visit(bot, minimal)).manager.decision.mustAsk).toBe(true);
    reopenPage();
    leaveBot(true, false);
    expect((await visit({ ...bot, sameServices: true }, minimal)).granted).toEqual([
      'analytical',
      'functional',
    ]);
  });

  it('goes by the names that the site maps', async () => {
    leaveKlaro({ 'google-stats': true, youtube: false });
    const map = { 'google-stats': 'stats', youtube: 'video' };
    expect((await visit({ ...klaro, map })).granted).toEqual(['analytical', 'basket', 'functional', 'stats']);
  });

  it('to one old service and a no to another that became one is a no', async () => {
    leaveKlaro({ one: true, two: false });
    const map = { one: 'stats', two: 'stats' };
    expect((await visit({ ...klaro, map })).granted).toEqual(NOTHING);
  });

  it.each([
    ['tarteaucitron', 'tarteaucitron', '!stats=true!video=true!ads=true'],
    ['onetrust', 'OptanonConsent', 'groups=C0001%3A1%2CC0002%3A1%2CC0004%3A1'],
  ] as const)('of %s counts only where the site vouches that it was a click', async (peer, name, value) => {
    const options = { from: [peer], sameServices: true, lifetime: 30 };
    leave(name, value);
    leave('OptanonAlertBoxClosed', ago(5));
    expect((await visit(options)).granted).toEqual(NOTHING);
    expect(storedValue()).toBe(undefined);
    reopenPage();
    leave(name, value);
    leave('OptanonAlertBoxClosed', ago(5));
    expect((await visit({ ...options, onlyClicks: true })).granted).toEqual(EVERYTHING);
  });

  it('that was implied is none, and a no that was implied neither', async () => {
    leaveBot(true, true, 3, 'implied');
    expect((await visit({ ...bot, sameServices: true })).manager.decision.mustAsk).toBe(true);
    reopenPage();
    leaveBot(false, false, 3, 'implied');
    expect((await visit(bot)).manager.decision.mustAsk).toBe(true);
  });

  it('that has no date counts from the oldest day that it can be of (R-LAW-17)', async () => {
    leaveKlaro({ stats: true, video: false, ads: false });
    await visit(klaro);
    expect(record().day).toBe(today() - 120);
  });

  it('that has no date and may be older than an answer lasts is none (R-LAW-17)', async () => {
    localStorage.setItem('klaro', JSON.stringify({ stats: true, video: true, ads: true }));
    expect((await visit(klaro)).manager.decision.mustAsk).toBe(true);
    localStorage.setItem('klaro', JSON.stringify({ stats: true, video: true, ads: false }));
    reopenPage();
    leave('eu-consent', encodeURIComponent('stats=1;video=1;ads=0'));
    const { manager } = await visit({ from: ['orejime'] });
    expect(manager.decision.method).toBe('reject');
    expect(record().day).toBe(today());
  });

  it('that has expired is none, and so is one of tomorrow (R-LAW-17)', async () => {
    for (const days of [182, 400, -2]) {
      reopenPage();
      leaveBot(true, false, days);
      const { manager } = await visit({ ...bot, sameServices: true });
      expect([days, manager.decision.mustAsk]).toEqual([days, true]);
      expect(storedValue()).toBe(undefined);
    }
    reopenPage();
    leaveBot(true, false, 181);
    expect((await visit({ ...bot, sameServices: true })).manager.decision.mustAsk).toBe(false);
  });

  it('that stands beside an unreadable one, or another, is none but for what both grant', async () => {
    leave('orejime', encodeURIComponent('{"stats":true,"video":true,"ads":true}'));
    leave('eu-consent', 'stats');
    const options: MigrateOptions = { from: ['orejime'], lifetime: 10 };
    expect((await visit(options)).manager.decision.mustAsk).toBe(true);
    reopenPage();
    leave('orejime', encodeURIComponent('{"stats":true,"video":true,"ads":true}'));
    leaveKlaro({ stats: true, video: false });
    expect((await visit({ ...options, from: ['orejime', 'klaro'] })).granted).toEqual([
      'analytical',
      'basket',
      'functional',
      'stats',
    ]);
  });
});

describe('what runs without consent', () => {
  const exempt: ConsentConfig = {
    ...minimal,
    services: [service('counter', 'analytical'), service('ads', 'tracking')],
    categories: { analytical: { exempt: 'audience measurement' } },
  };

  it('goes on unless it was refused', async () => {
    leaveKlaro({ ads: false });
    expect((await visit(klaro, exempt)).granted).toEqual(['analytical', 'counter', 'functional']);
    reopenPage();
    document.cookie = 'PrivacyCookieNotice=; max-age=0; path=/';
    leaveKlaro({ ads: false, counter: false });
    expect((await visit(klaro, exempt)).granted).toEqual(['functional']);
  });
});

describe('a browser that refuses tracking', () => {
  beforeEach(() =>
    Object.defineProperty(navigator, 'globalPrivacyControl', { value: true, configurable: true }),
  );
  afterEach(() => Reflect.deleteProperty(navigator, 'globalPrivacyControl'));

  it('outweighs a yes of before', async () => {
    leaveKlaro({ stats: true, video: true, ads: false });
    expect((await visit(klaro)).granted).toEqual(['analytical', 'basket', 'functional', 'stats']);
  });

  it('is not written down as the visitor who refused', async () => {
    leaveKlaro({ stats: true, video: true, ads: true });
    await visit(klaro);
    expect(storedValue() ?? '').not.toMatch(/reject|save/);
  });
});

describe('it is done once:', () => {
  it('the old choice is gone, wherever it was kept', async () => {
    leaveKlaro({ stats: false });
    localStorage.setItem('klaro', '{"stats":false}');
    await visit(klaro);
    expect(document.cookie).not.toContain('klaro');
    expect(localStorage.getItem('klaro')).toBe(null);
  });

  it('an answer of ours is never overruled, and the old one goes all the same', async () => {
    const first = await startPage();
    await first.manager.acceptAll();
    const before = storedValue();
    reopenPage();
    leaveKlaro({ stats: false, video: false, ads: false });
    expect((await visit(klaro)).granted).toEqual(EVERYTHING);
    expect(storedValue()).toBe(before);
    expect(document.cookie).not.toContain('klaro');
  });

  it('an answer of ours to something else is no gap for an old one to fill', async () => {
    const first = await startPage({ ...shop, revision: 1 });
    await first.manager.rejectAll();
    reopenPage();
    leaveKlaro({ stats: true, video: true, ads: true });
    expect((await visit(klaro)).manager.decision.mustAsk).toBe(true);
  });

  it('who takes it back later is asked as anybody', async () => {
    leaveKlaro({ stats: true, video: true, ads: true });
    await visit(klaro);
    document.cookie = 'PrivacyCookieNotice=; max-age=0; path=/';
    reopenPage();
    expect((await visit(klaro)).manager.decision.mustAsk).toBe(true);
  });
});

describe('the config', () => {
  it('is checked before what was taken over counts', async () => {
    leaveKlaro({ stats: true, video: true, ads: true });
    migrate(klaro);
    await expect(startPage({ ...shop, controller: '' })).rejects.toThrow(/controller/);
    expect(pageManager()!.decision.granted.size).toBe(0);
    expect(record().seal).toBe('migrate');
    // As it was before the seal: the same answer, once the config is mended.
    reopenPage();
    expect((await visit(klaro)).granted).toEqual(EVERYTHING);
    expect(record().seal).not.toBe('migrate');
  });

  it.each([
    [{ from: [] }, 'migrate.from: expected a list of vanilla-cookieconsent'],
    [{ from: ['osano'] }, 'migrate.from: expected one of vanilla-cookieconsent'],
    [{}, 'migrate.from: expected a list of'],
    [{ from: ['klaro'], map: { ga: 1 } }, 'migrate.map.ga: expected an id, but got 1'],
    [{ from: ['klaro'], map: [] }, 'migrate.map: expected ids of ours'],
    [{ from: ['klaro'], sameServices: 'yes' }, 'migrate.sameServices: expected boolean'],
    [{ from: ['klaro'], lifetime: -1 }, 'migrate.lifetime: expected days'],
    [{ from: ['klaro'], cookie: 'a b' }, "migrate.cookie: expected a cookie's name"],
    [{ from: ['klaro'], maps: {} }, 'migrate.maps: expected no such option'],
  ])('options such as %j are refused', (options, message) => {
    expect(() => migrate(options as never)).toThrow(message);
  });

  it('comes too late where the notice has started', async () => {
    await startPage();
    expect(() => migrate(klaro)).toThrow('migrate: expected a call before that');
  });

  it('where the taking over fails the notice goes on, with nothing granted', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    leaveKlaro({ stats: true, video: true, ads: true });
    migrate(klaro);
    vi.spyOn(crypto, 'getRandomValues').mockImplementation(() => {
      throw new Error('out of luck');
    });
    const { manager } = await startPage();
    expect(manager.decision.mustAsk).toBe(true);
    expect(String(said.mock.calls[0])).toContain('out of luck');
    vi.restoreAllMocks();
  });
});
