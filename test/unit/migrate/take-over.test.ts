// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ConsentConfig } from '../../../src/core/config.js';
import { today } from '../../../src/core/record.js';
import { type MigrateOptions } from '../../../src/migrate.js';
import { minimal, service } from '../support/config.js';
import { reopenPage, storedValue, usePage } from '../support/page.js';
import {
  bot,
  EVERYTHING,
  NOTHING,
  ago,
  klaro,
  leave,
  leaveBot,
  leaveKlaro,
  record,
  visit,
} from './support.js';

usePage();

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
    const map = { one: 'stats', two: 'stats' };
    for (const one of [true, false]) {
      document.cookie = 'PrivacyCookieNotice=; max-age=0; path=/';
      reopenPage();
      leaveKlaro({ one, two: !one });
      expect((await visit({ ...klaro, map })).granted).toEqual(NOTHING);
    }
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
