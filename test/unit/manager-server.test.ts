import { afterEach, describe, expect, it, vi } from 'vitest';
import { service, shop } from './support/config.js';

afterEach(() => {
  vi.useRealTimers();
});

describe('on a server, where there is no page,', () => {
  it('there is indeed none, or the tests below would prove nothing', () => {
    for (const name of ['window', 'document', 'HTMLElement', 'customElements', 'location']) {
      expect(name in globalThis, name).toBe(false);
    }
  });

  it('importing the manager runs nothing: no global, no timer, no listener', async () => {
    vi.useFakeTimers();
    vi.resetModules();
    const before = Reflect.ownKeys(globalThis);
    const listeners = process.eventNames().map((name) => [name, process.listenerCount(name)]);
    await import('../../src/index.js');
    expect(Reflect.ownKeys(globalThis).filter((key) => !before.includes(key))).toEqual([]);
    expect(process.eventNames().map((name) => [name, process.listenerCount(name)])).toEqual(listeners);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('a manager can be made, and grants nothing but what is functional', async () => {
    const { ConsentManager } = await import('../../src/index.js');
    const manager = new ConsentManager(shop);
    expect(manager).toBeInstanceOf(EventTarget);
    expect(manager.config.categories).toHaveLength(3);
    for (const id of ['analytical', 'stats', 'tracking', 'ads']) expect(manager.allows(id)).toBe(false);
  });

  it('starting it does nothing', async () => {
    vi.useFakeTimers();
    const { ConsentManager } = await import('../../src/index.js');
    const manager = new ConsentManager({ ...shop, services: [service('ads', 'tracking')] });
    const told: string[] = [];
    for (const type of ['consent-ready', 'consent-show', 'consent-error']) {
      manager.addEventListener(type, () => told.push(type));
    }
    await expect(manager.start()).resolves.toBe(undefined);
    expect(told).toEqual([]);
    expect(manager.layers.size).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
    expect('document' in globalThis).toBe(false);
  });

  it('an unlawful config is refused there as well, at build time', async () => {
    const { ConsentConfigError, ConsentManager } = await import('../../src/index.js');
    expect(() => new ConsentManager({ ...shop, controller: '' })).toThrow(ConsentConfigError);
  });
});
