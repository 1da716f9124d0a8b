// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ConsentManager } from '../../src/manager.js';
import { item, minimal, service, shop } from './support/config.js';
import { last, listen, reopenPage, startPage, usePage } from './support/page.js';

usePage();
afterEach(() => {
  vi.restoreAllMocks();
});

const stays = { ...shop, reload: false };

describe('a page hears', () => {
  it('once per load that the stored answer has been read, first on the manager, then on the document', async () => {
    const { manager, happened } = await startPage();
    const ready = happened.filter(({ type }) => type === 'consent-ready');
    expect(ready.map(({ at }) => at)).toEqual(['manager', 'document']);
    expect(last(happened, 'consent-ready').decision).toBe(manager.decision);
    expect(last(happened, 'consent-ready')).toBeInstanceOf(Event);
  });

  it('of the answer that a returning visitor gave before', async () => {
    await (await startPage()).manager.acceptAll();
    reopenPage();
    const { happened, told } = await startPage();
    expect(last(happened, 'consent-ready').decision).toMatchObject({ method: 'accept', mustAsk: false });
    expect(told()).toEqual(['consent-ready']);
  });

  it('of every answer: what was granted since now, and what until now', async () => {
    const { manager, happened } = await startPage(stays);
    await manager.save({ analytical: true, ads: true });
    const given = last(happened, 'consent-change');
    expect([...given.granted].sort()).toEqual(['ads', 'analytical', 'stats']);
    expect(given.withdrawn).toEqual([]);
    expect(given.decision).toBe(manager.decision);
    await manager.save({ analytical: false, tracking: true });
    const changed = last(happened, 'consent-change');
    expect([...changed.granted].sort()).toEqual(['tracking', 'video']);
    expect([...changed.withdrawn].sort()).toEqual(['analytical', 'stats']);
  });

  it('of an answer that changes nothing as well: a visitor who refuses has answered', async () => {
    const { manager, happened, told } = await startPage();
    await manager.rejectAll();
    expect(last(happened, 'consent-change')).toMatchObject({ granted: [], withdrawn: [] });
    expect(last(happened, 'consent-change').decision.method).toBe('reject');
    expect(told()).not.toContain('consent-withdraw');
  });

  it('of each answer on the manager and on the document alike', async () => {
    const { manager, happened } = await startPage();
    await manager.acceptAll();
    for (const type of ['consent-change', 'consent-show', 'consent-hide'] as const) {
      expect(happened.filter((one) => one.type === type).map(({ at }) => at)).toEqual([
        'manager',
        'document',
      ]);
    }
  });

  it('of the layers as they come and go', async () => {
    const { manager, happened, told } = await startPage();
    expect(last(happened, 'consent-show').layer).toBe('notice');
    manager.showPreferences();
    await vi.waitFor(() => expect(last(happened, 'consent-show').layer).toBe('preferences'));
    expect(manager.layers).toEqual(new Set(['notice', 'preferences']));
    manager.hidePreferences();
    expect(last(happened, 'consent-hide').layer).toBe('preferences');
    await manager.rejectAll();
    expect(last(happened, 'consent-hide').layer).toBe('notice');
    const before = told().length;
    manager.hide();
    expect(told()).toHaveLength(before);
  });

  it('of no layer, where there is nothing to ask (R-LAW-33)', async () => {
    const { manager, told } = await startPage({ ...minimal, services: [service('basket', 'functional')] });
    expect(manager.layers.size).toBe(0);
    expect(told()).toEqual(['consent-ready']);
  });
});

describe('what is withdrawn', () => {
  const config = {
    ...stays,
    services: [
      service('stats', 'analytical', { items: [item('stats_*'), item('shared')] }),
      service('ads', 'tracking', {
        items: [
          item('ads', { kind: 'localStorage' }),
          item('elsewhere', { thirdParty: true }),
          item('ads-db', { kind: 'indexedDB' }),
          item('shared'),
        ],
      }),
    ],
  };
  const store = () => {
    for (const name of ['stats_1', 'stats_2', 'shared', 'own']) document.cookie = `${name}=1; path=/`;
    localStorage.setItem('ads', '1');
    localStorage.setItem('adsorb', '1');
  };
  const names = () => document.cookie.split('; ').map((pair) => pair.split('=')[0]);

  it('is told with what went, what remains, and that the page stays', async () => {
    const { manager, happened } = await startPage(config);
    await manager.acceptAll();
    store();
    await manager.withdraw();
    const event = last(happened, 'consent-withdraw');
    expect([...event.withdrawn].sort()).toEqual(['ads', 'analytical', 'stats', 'tracking']);
    expect(event.decision).toBe(manager.decision);
    expect(event.reloads).toBe(false);
    expect(event.remaining).toEqual([
      { service: 'ads', name: 'elsewhere', kind: 'cookie' },
      { service: 'ads', name: 'ads-db', kind: 'indexedDB' },
    ]);
    expect(names()).toEqual(expect.arrayContaining(['own', 'PrivacyCookieNotice']));
    for (const name of ['stats_1', 'stats_2', 'shared']) expect(names()).not.toContain(name);
    expect(Object.keys(localStorage)).toEqual(['adsorb']);
  });

  it('keeps an item that something granted declares too', async () => {
    const { manager } = await startPage(config);
    await manager.acceptAll();
    store();
    await manager.withdraw('ads');
    expect(names()).toEqual(expect.arrayContaining(['stats_1', 'stats_2', 'shared', 'own']));
    expect(localStorage.getItem('ads')).toBe(null);
  });

  it.each([
    ['where code of it has run', true],
    ['but not where the site says that it need not', false],
  ])('reloads the page, %s', async (_, isWanted) => {
    const reload = vi.spyOn(location, 'reload').mockImplementation(() => {});
    const { manager, happened } = await startPage({ ...shop, reload: isWanted });
    await manager.acceptAll();
    await manager.whenAllowed('ads');
    await manager.withdraw('video');
    expect(last(happened, 'consent-withdraw').reloads).toBe(false);
    await manager.withdraw('ads');
    expect(last(happened, 'consent-withdraw').reloads).toBe(isWanted);
    expect(reload).toHaveBeenCalledTimes(isWanted ? 1 : 0);
  });
});

describe('a script that waits for consent', () => {
  it('goes on where the visitor agreed on an earlier page, even if it waits since before the start', async () => {
    await (await startPage()).manager.save({ analytical: true });
    reopenPage();
    const manager = new ConsentManager(shop);
    const told: string[] = [];
    void manager.whenAllowed('analytical').then(() => told.push('analytical'));
    void manager.whenAllowed('ads').then(() => told.push('ads'));
    await manager.start();
    // What is allowed already tells its listeners in the order in which they came.
    await manager.whenAllowed('analytical');
    expect(told).toEqual(['analytical']);
  });

  it('hears of a choice that was made before it could be asked for, in the order of the events', async () => {
    const manager = new ConsentManager(shop);
    const happened = listen(manager);
    await Promise.all([manager.start(), manager.acceptAll()]);
    const decision = last(happened, 'consent-change').decision;
    expect(decision.method).toBe('accept');
    expect(manager.decision.method).toBe('accept');
    expect(manager.layers.size).toBe(0);
  });
});
