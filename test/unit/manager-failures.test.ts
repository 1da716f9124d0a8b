// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ConsentConfigError } from '../../src/core/config-error.js';
import type { ConsentConfig } from '../../src/core/config.js';
import { ConsentManager } from '../../src/manager.js';
import { pageManager } from '../../src/page-manager.js';
import { grantedBy, item, minimal, service, shop } from './support/config.js';
import { last, listen, reopenPage, startPage, storedValue, usePage } from './support/page.js';

usePage();
beforeEach(() => {
  vi.restoreAllMocks();
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

const NOTHING = ['basket', 'functional'];
const button = (action: string) => {
  document.body.innerHTML = `<button type="button" data-consent-action="${action}">Do</button>`;
  return document.querySelector('button')!;
};

/** A manager as the script tag makes it: its config is checked only after the page's scripts have had their turn. */
async function startUnchecked(config: unknown) {
  const manager = new ConsentManager(config as ConsentConfig);
  const happened = listen(manager);
  const allowed: string[] = [];
  const wait = (id: string) => void manager.whenAllowed(id).then(() => allowed.push(id));
  // Whether it rejects as well is for the script tag's door; what the page hears is asserted below.
  const started = manager.start().catch(() => {});
  return { manager, happened, allowed, wait, started };
}

describe('a page whose config is unlawful grants nothing to anybody:', () => {
  const unlawful: [string, string, unknown][] = [
    ['tracking exempt', 'tracking', { ...shop, categories: { tracking: { exempt: 'We like it' } } }],
    [
      'a tracker that calls itself functional (R-LAW-23)',
      'ga',
      {
        ...minimal,
        services: [service('ga', 'functional', { items: [item('_ga')] })],
      },
    ],
    [
      'no controller, and statistics exempt',
      'analytical',
      {
        statement: '/privacy',
        categories: { analytical: { exempt: 'A ground' } },
      },
    ],
    [
      'a category that is on beforehand (R-LAW-04)',
      'analytical',
      {
        ...minimal,
        categories: { analytical: { exempt: 'A ground', default: true } },
      },
    ],
    ['no statement', 'analytical', { controller: 'A' }],
  ];

  it.each(unlawful)('%s', async (_, id, config) => {
    const { manager, happened, allowed, wait, started } = await startUnchecked(config);
    wait(id);
    expect(manager.allows(id)).toBe(false);
    await started;
    const { code, error, element } = last(happened, 'consent-error');
    expect({ code, element }).toEqual({ code: 'config', element: null });
    expect(error).toBeInstanceOf(ConsentConfigError);
    wait(id);
    expect(manager.allows(id)).toBe(false);
    expect(manager.decision.granted.has(id)).toBe(false);
    expect(manager.layers.size).toBe(0);
    // An answer cannot be given to it, and a refusal is the state that it is in.
    await expect(manager.acceptAll()).rejects.toThrow(ConsentConfigError);
    await expect(manager.save({ [id]: true })).rejects.toThrow(ConsentConfigError);
    expect(manager.allows(id)).toBe(false);
    expect(storedValue()).toBe(undefined);
    expect(allowed).toEqual([]);
  });

  it.each([[null], [undefined]])('%j makes no manager at all', (config) => {
    expect(() => new ConsentManager(config as never)).toThrow();
    expect(pageManager()).toBe(undefined);
  });

  it.each([[[]], ['{"controller":'], [5]])('%j in place of a config', async (config) => {
    const { manager, happened, started } = await startUnchecked(config);
    await started;
    expect(last(happened, 'consent-error').error).toBeInstanceOf(ConsentConfigError);
    expect(manager.decision.granted.has('tracking')).toBe(false);
    expect(manager.layers.size).toBe(0);
  });

  it('even to a visitor who had agreed while the config was lawful', async () => {
    await (await startPage({ ...shop, revision: 1 })).manager.acceptAll();
    reopenPage();
    const { manager, happened, started } = await startUnchecked({ ...shop, revision: 1, nonsense: true });
    await started;
    expect(last(happened, 'consent-error').code).toBe('config');
    for (const id of ['analytical', 'tracking', 'ads']) expect(manager.allows(id)).toBe(false);
  });
});

describe('where the interface does not come,', () => {
  it('the page hears of it, and a plain button still answers', async () => {
    const lost = new Error('offline');
    const { manager, happened } = await startPage(shop, { loadInterface: () => Promise.reject(lost) });
    const { code, error, element } = last(happened, 'consent-error');
    expect({ code, error, element }).toEqual({ code: 'interface', error: lost, element: null });
    expect(grantedBy(manager.decision)).toEqual(NOTHING);
    button('accept-all').click();
    await vi.waitFor(() => expect(manager.decision.method).toBe('accept'));
    expect(storedValue()).toContain('.accept.');
  });
});

describe('where the desk does not come,', () => {
  const startOffline = async (config = shop) => {
    vi.resetModules();
    vi.doMock('../../src/desk.js', () => {
      throw new Error('offline');
    });
    const { ConsentManager: Manager } = await import('../../src/manager.js');
    const manager = new Manager(config);
    const happened = listen(manager);
    // Whether it rejects as well is the script tag's matter.
    await manager.start().catch(() => {});
    return { manager, happened };
  };
  const optional = ['analytical', 'stats', 'tracking', 'video', 'ads'];

  afterEach(() => {
    vi.doUnmock('../../src/desk.js');
    vi.resetModules();
  });

  it('the page hears of it, and nothing is granted', async () => {
    const { manager, happened } = await startOffline();
    const { error, element } = last(happened, 'consent-error');
    expect(error).toBeInstanceOf(Error);
    expect(element).toBe(null);
    for (const id of optional) expect(manager.allows(id)).toBe(false);
  });

  it('an answer is refused aloud rather than lost in silence', async () => {
    const { manager } = await startOffline();
    await expect(manager.acceptAll()).rejects.toThrow();
    for (const id of optional) expect(manager.allows(id)).toBe(false);
    expect(storedValue() || undefined).toBe(undefined);
  });

  it('a click that could not be kept is told as well', async () => {
    const { manager, happened } = await startOffline();
    const errors = () => happened.filter(({ type }) => type === 'consent-error').length;
    const before = errors();
    button('accept-all').click();
    await vi.waitFor(() => expect(errors()).toBeGreaterThan(before));
    for (const id of optional) expect(manager.allows(id)).toBe(false);
  });

  it('a visitor who had agreed can still withdraw', async () => {
    await (await startPage()).manager.acceptAll();
    reopenPage();
    const { manager, happened } = await startOffline();
    expect(manager.allows('ads')).toBe(true);
    await manager.withdraw().catch(() => {});
    for (const id of optional) expect(manager.allows(id)).toBe(false);
    expect(last(happened, 'consent-withdraw').withdrawn).toContain('ads');
    expect(storedValue() ?? '').not.toContain('accept');
  });

  it('so can one whose answer has not been vouched for yet, because a text has changed since', async () => {
    await (await startPage()).manager.acceptAll();
    reopenPage();
    const { manager } = await startOffline({ ...shop, texts: { title: 'New words' } });
    expect(manager.allows('ads')).toBe(false);
    await manager.withdraw().catch(() => {});
    expect(storedValue() ?? '').not.toContain('accept');
  });

  it('a withdrawal in another tab counts in this one', async () => {
    await (await startPage()).manager.acceptAll();
    reopenPage();
    const { manager } = await startOffline();
    expect(manager.allows('ads')).toBe(true);
    // What the other tab wrote; this one looks when it comes to the front.
    document.cookie = 'PrivacyCookieNotice=;max-age=0;path=/';
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    await vi.waitFor(() => expect(manager.allows('ads')).toBe(false));
  });
});
