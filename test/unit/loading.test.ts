// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { checkConfig } from '../../src/core/check-config.js';
import type { ServiceConfig } from '../../src/core/config.js';
import { resolveConfig } from '../../src/core/resolve-config.js';
import { leaveLoaders } from '../../src/gate/loaders.js';
import { ConsentManager } from '../../src/index.js';
import { load as matomo } from '../../src/loaders/matomo.js';
import { LOADER, type Loader, type LoadOptions } from '../../src/services/loader.js';
import { ConsentManager as PageManager } from '../../src/manager.js';
import { startServices } from '../../src/services/start-services.js';
import { minimal, service } from './support/config.js';
import { last, listen, reopenPage, startPage, usePage } from './support/page.js';
import { expectRefusal } from './support/refusal.js';

usePage();
afterEach(() => document.head.replaceChildren());

/** A service whose loader writes down what it was called with. */
function loadable(load: ServiceConfig['load'] = true, loader?: Loader) {
  const calls: LoadOptions[] = [];
  const own: Loader = (options) => {
    calls.push(options);
    return { src: 'https://stats.example/a.js', attributes: { async: '', type: 'module' } };
  };
  const config = {
    ...minimal,
    services: [{ ...service('stats', 'analytical'), load, [LOADER]: loader ?? own }],
  };
  return { calls, config };
}

/** The manager that npm gives, started, and what it told. */
async function startNpm(config: ConstructorParameters<typeof ConsentManager>[0]) {
  const manager = new ConsentManager(config);
  const happened = listen(manager);
  await manager.start();
  return { manager, happened };
}
/** The scripts that the head holds for services. */
const places = () => [...document.querySelectorAll<HTMLScriptElement>('head [data-service]')];

describe('a service that is to be started', () => {
  it('is not, before it is granted: its loader is not even called (R-LAW-01)', async () => {
    const { calls, config } = loadable();
    const { manager } = await startNpm(config);
    await manager.rejectAll();
    expect(calls).toEqual([]);
    expect(places().map(({ type, dataset }) => [type, dataset['src']])).toEqual([['text/plain', undefined]]);
  });

  it('is, once, when it is granted: its script waits in the head for the gate', async () => {
    const { calls, config } = loadable({ id: 'a-1' });
    const { manager } = await startNpm(config);
    await manager.save({ stats: true });
    await manager.acceptAll();
    expect(calls).toEqual([{ id: 'a-1' }]);
    const [script, ...others] = places();
    expect(others).toEqual([]);
    expect({ ...script!.dataset }).toEqual({
      service: 'stats',
      src: 'https://stats.example/a.js',
      type: 'module',
    });
    expect(script!.hasAttribute('async')).toBe(true);
  });

  it('is on the next page too, for a visitor who comes back', async () => {
    const { config } = loadable();
    await (await startNpm(config)).manager.acceptAll();
    reopenPage();
    const next = loadable();
    await startNpm(next.config);
    expect(next.calls).toEqual([{}]);
  });

  it('is prepared before whoever waits for it hears that it may run', async () => {
    const { calls, config } = loadable();
    const { manager } = await startNpm(config);
    const heard = manager.whenAllowed('stats').then(() => calls.length);
    await manager.acceptAll();
    expect(await heard).toBe(1);
  });

  it('hears of the choice first: signals are sent when its loader is called', async () => {
    const order: string[] = [];
    const { config } = loadable(true, () => {
      order.push('loader');
      return { src: '/a.js' };
    });
    document.addEventListener('consent-change', () => order.push('signal'), { capture: true, once: true });
    const { manager } = await startNpm(config);
    await manager.acceptAll();
    expect(order).toEqual(['signal', 'loader']);
  });

  it('is not where the site does not say so', async () => {
    const { calls, config } = loadable(false);
    const { manager } = await startNpm(config);
    await manager.acceptAll();
    expect(calls).toEqual([]);
    expect(places()).toEqual([]);
  });
});

describe('what cannot be started', () => {
  it('is refused: a service that nobody made a loader for', () => {
    const services = [service('own', 'functional'), { ...service('stats', 'analytical'), load: true }];
    expectRefusal({ ...minimal, services }, 'services[1].load', true);
    // A command or a server, which starts nothing itself, takes it.
    const config = { ...minimal, services };
    expect(() => checkConfig(config, resolveConfig(config))).not.toThrow();
  });

  it('is refused where nothing on the page starts services, and everything stays denied', async () => {
    const services = [{ ...service('stats', 'analytical'), load: true }];
    const manager = new PageManager({ ...minimal, services });
    const happened = listen(manager);
    await expect(manager.start()).rejects.toMatchObject({ option: 'services[0].load' });
    expect(last(happened, 'consent-error').code).toBe('config');
    await expect(manager.acceptAll()).rejects.toThrow();
    expect(manager.allows('stats')).toBe(false);
  });

  it('tells so where an option is wrong, and nothing of it runs', async () => {
    const console = vi.spyOn(globalThis.console, 'error').mockImplementation(() => {});
    const { config } = loadable({ url: 'stats', siteId: 1 }, matomo as unknown as Loader);
    const { manager, happened } = await startNpm(config);
    await manager.acceptAll();
    const { code, error } = last(happened, 'consent-error');
    expect(code).toBe('load');
    expect(error.message).toMatch(/\.url: expected .*, but got "stats"$/);
    expect(console).toHaveBeenCalledWith('privacy-cookie-notice', error);
    expect(places()).toEqual([]);
    console.mockRestore();
  });

  it('is not started when it was withdrawn while its loader was on the way', async () => {
    const { calls, config } = loadable();
    const loader = config.services[0]![LOADER];
    const arrivals: ((loader: Loader) => void)[] = [];
    leaveLoaders(() => true);
    startServices(() => new Promise((arrive) => arrivals.push(arrive)));
    const { manager } = await startPage({ ...config, reload: false });
    await manager.acceptAll();
    await manager.withdraw('stats');
    arrivals[0]!(loader);
    await Promise.resolve();
    expect(calls).toEqual([]);
    expect(places().map(({ dataset }) => dataset['src'])).toEqual([undefined]);

    await manager.acceptAll();
    arrivals[1]!(loader);
    await vi.waitFor(() => expect(calls).toEqual([{}]));
  });
});
