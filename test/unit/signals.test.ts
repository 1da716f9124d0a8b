// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ConsentConfig } from '../../src/core/config.js';
import { parseRecord } from '../../src/core/record.js';
import { letAnswer } from '../../src/index.js';
import { ConsentManager } from '../../src/manager.js';
import { minimal, service, shop } from './support/config.js';
import { reopenPage, startPage, storedValue, usePage } from './support/page.js';

usePage();
afterEach(() => {
  browserSays(undefined);
  Object.defineProperty(navigator, 'doNotTrack', { configurable: true, value: null });
});

function browserSays(globalPrivacyControl: unknown): void {
  Object.defineProperty(navigator, 'globalPrivacyControl', {
    configurable: true,
    value: globalPrivacyControl,
  });
}
const kept = () => parseRecord(storedValue() ?? '');
const ground = { exempt: 'A stated ground' };
/** Asks for tracking alone: what it counts is exempt. */
const counting: ConsentConfig = {
  ...minimal,
  categories: { analytical: ground },
  services: [service('stats', 'analytical'), service('ads', 'tracking')],
};
/** Nothing is asked. */
const informing: ConsentConfig = { ...minimal, categories: { analytical: ground, social: ground } };
/** Tracks until the visitor opts out. */
const american: ConsentConfig = {
  ...counting,
  profile: 'us',
  cookie: { days: 395 },
  categories: { analytical: ground, tracking: ground },
};

describe('Global Privacy Control', () => {
  it('is kept as a refusal of tracking, and nobody is asked, where nothing else is to be asked (R-LAW-43)', async () => {
    browserSays(true);
    const { manager } = await startPage(counting);
    expect(kept()).toMatchObject({ method: 'gpc' });
    expect(manager.decision).toMatchObject({ mustAsk: false, method: 'gpc' });
    expect([...manager.decision.granted]).toEqual(['functional', 'analytical', 'stats']);
  });

  it('names nobody: of two browsers that send it, the cookies are the same (R-LAW-30)', async () => {
    browserSays(true);
    await startPage(counting);
    const first = storedValue();
    document.cookie = 'PrivacyCookieNotice=;max-age=0;path=/';
    reopenPage();
    await startPage(counting);
    expect(first).toMatch(/\.gpc\./);
    expect(storedValue()).toBe(first);
  });

  it.each([false, undefined, null, 1, '1', 'true'])(
    'says nothing where it is %j (R-LAW-43)',
    async (value) => {
      browserSays(value);
      const { manager } = await startPage(counting);
      expect(storedValue()).toBeUndefined();
      expect(manager.decision).toMatchObject({ mustAsk: true, method: null });
      expect(manager.allows('ads')).toBe(false);
    },
  );

  it.each([true, false, undefined, 1, '1'])('never grants anything: %j (R-LAW-43)', async (value) => {
    browserSays(value);
    const { manager } = await startPage(shop);
    for (const id of ['analytical', 'stats', 'tracking', 'ads']) expect(manager.allows(id)).toBe(false);
  });

  it('leaves the rest to the visitor, who is asked', async () => {
    browserSays(true);
    const { manager } = await startPage(shop);
    expect(storedValue()).toBeUndefined();
    expect(manager.decision.mustAsk).toBe(true);
  });

  it('gives way to the visitor’s own answer (R-LAW-43)', async () => {
    browserSays(true);
    const { manager } = await startPage(counting);
    await manager.save({ ads: true });
    expect(manager.allows('ads')).toBe(true);
    reopenPage();
    expect((await startPage(counting)).manager.allows('ads')).toBe(true);
  });

  it('counts no more once the browser no longer sends it', async () => {
    browserSays(true);
    await startPage(counting);
    browserSays(false);
    reopenPage();
    const { manager } = await startPage(counting);
    expect(manager.decision).toMatchObject({ mustAsk: true, method: null });
  });

  it('stops tracking that runs until the visitor opts out, before anything of it has run (R-LAW-40)', async () => {
    const { manager } = await startPage(american);
    expect(manager.allows('ads')).toBe(true);
    browserSays(true);
    reopenPage();
    const granted: string[][] = [];
    document.addEventListener('consent-ready', ({ decision }) => granted.push([...decision.granted]));
    expect((await startPage(american)).manager.decision.method).toBe('gpc');
    expect(granted).toEqual([['functional', 'analytical', 'stats']]);
  });

  it('stops it also for those who had closed the notice before (R-LAW-40)', async () => {
    await (await startPage(american)).manager.save({});
    expect(kept()!.method).toBe('close');
    reopenPage();
    expect((await startPage(american)).manager.allows('ads')).toBe(true);
    browserSays(true);
    reopenPage();
    const { manager } = await startPage(american);
    expect(manager.allows('ads')).toBe(false);
    expect(manager.decision).toMatchObject({ mustAsk: false, method: 'gpc' });
  });

  it('in the USA an opt-out takes no more steps than opting in again (R-LAW-42)', async () => {
    const { manager } = await startPage(american);
    await manager.withdraw('tracking');
    expect(manager.allows('ads')).toBe(false);
    await manager.save({ tracking: true });
    expect(manager.allows('ads')).toBe(true);
  });
});

describe('Do Not Track', () => {
  const dnt = () => Object.defineProperty(navigator, 'doNotTrack', { configurable: true, value: '1' });

  it('is not heard unless the site says so (R-LAW-44)', async () => {
    dnt();
    expect((await startPage(counting)).manager.decision.mustAsk).toBe(true);
  });

  it('is a refusal where the site heeds it (R-LAW-44)', async () => {
    dnt();
    const { manager } = await startPage({ ...counting, doNotTrack: true });
    expect(manager.decision).toMatchObject({ mustAsk: false, method: 'gpc' });
    expect(manager.allows('ads')).toBe(false);
  });
});

describe('a notice that only informs', () => {
  it('is shown, while what is exempt runs (R-LAW-24)', async () => {
    const { manager } = await startPage(informing);
    expect(manager.decision).toMatchObject({ mustAsk: true, method: null });
    expect(manager.allows('analytical')).toBe(true);
  });

  it('that is closed comes no more, and consents to nothing', async () => {
    await (await startPage(informing)).manager.save({});
    expect(kept()).toMatchObject({ method: 'close', id: '0000000000000000' });
    reopenPage();
    const { manager } = await startPage(informing);
    expect(manager.decision).toMatchObject({ mustAsk: false, method: 'close' });
    expect(manager.allows('analytical')).toBe(true);
  });

  it('takes an objection to one thing (R-LAW-24, R-LAW-47)', async () => {
    const { manager } = await startPage(informing);
    await manager.save({ analytical: false });
    expect(kept()).toMatchObject({ method: 'save', id: '0000000000000000' });
    expect([manager.allows('analytical'), manager.allows('social')]).toEqual([false, true]);
  });

  it('that was closed grants nothing once the same category needs consent', async () => {
    await (await startPage(informing)).manager.save({});
    reopenPage();
    const { manager } = await startPage({ ...minimal, categories: { analytical: {}, social: {} } });
    expect(manager.decision.mustAsk).toBe(true);
    expect(manager.allows('analytical')).toBe(false);
  });
});

describe('a service that answers for the visitor (R-LAW-48)', () => {
  const all = (value: boolean) => (ids: readonly string[]) =>
    Object.fromEntries(ids.map((id) => [id, value] as const));
  const open = async (...answers: ((ids: readonly string[]) => never)[]) => {
    const manager = new ConsentManager(shop);
    await letAnswer(
      manager,
      answers.map((answer) => ({ notice: 'Answered by A', answer })),
    );
    return manager;
  };

  it('can allow and refuse, and says that it did', async () => {
    const manager = await open((() => ({ analytical: true, tracking: false })) as never);
    expect(kept()).toMatchObject({ method: 'signal' });
    expect(manager.config.answeredBy).toBe('Answered by A');
    const { manager: page } = await startPage(shop);
    expect(page.decision).toMatchObject({ mustAsk: false, method: 'signal' });
    expect([page.allows('stats'), page.allows('ads')]).toEqual([true, false]);
  });

  it.each([
    ['is silent', () => ({})],
    ['answers in part', () => ({ tracking: true })],
    ['answers with another thing', () => ({ analytical: 1, tracking: 'yes' })],
    [
      'throws',
      () => {
        throw new Error('offline');
      },
    ],
  ])('leaves the visitor to be asked where it %s', async (_, answer) => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    await open(answer as never);
    expect(storedValue()).toBeUndefined();
  });

  it('is asked after one that says nothing', async () => {
    await open((() => ({})) as never, all(true) as never);
    expect((await startPage(shop)).manager.allows('ads')).toBe(true);
  });

  it('does not outweigh the visitor, nor the browser’s refusal', async () => {
    await (await startPage(shop)).manager.rejectAll();
    await open(all(true) as never);
    expect(kept()!.method).toBe('reject');
    document.cookie = 'PrivacyCookieNotice=;max-age=0;path=/';
    browserSays(true);
    await open(all(true) as never);
    reopenPage();
    const { manager } = await startPage(shop);
    expect([manager.allows('stats'), manager.allows('ads')]).toEqual([true, false]);
  });

  it('is forgotten once it answers no more', async () => {
    await open(all(true) as never);
    await open((() => ({})) as never);
    expect(storedValue()).toBeFalsy();
  });
});
