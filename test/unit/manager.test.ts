// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { parseRecord } from '../../src/core/record.js';
import { ConsentManager } from '../../src/manager.js';
import { pageManager } from '../../src/page-manager.js';
import { grantedBy, minimal, shop } from './support/config.js';
import { reopenPage, startPage, storedValue, usePage } from './support/page.js';

usePage();

const EVERYTHING = ['ads', 'analytical', 'basket', 'functional', 'stats', 'tracking', 'video'];
const NOTHING = ['basket', 'functional'];

describe('a visitor', () => {
  it('who has not answered is asked, and has agreed to nothing', async () => {
    const { manager } = await startPage();
    expect(manager.decision).toMatchObject({ mustAsk: true, method: null, decidedAt: null });
    expect(grantedBy(manager.decision)).toEqual(NOTHING);
    expect(manager.layers).toEqual(new Set(['notice']));
    expect(storedValue()).toBe(undefined);
  });

  it('who accepts everything gets everything, and is kept as such', async () => {
    const { manager } = await startPage();
    await manager.acceptAll();
    expect(grantedBy(manager.decision)).toEqual(EVERYTHING);
    expect(manager.decision).toMatchObject({ mustAsk: false, method: 'accept' });
    expect(manager.layers.size).toBe(0);
    expect(parseRecord(storedValue()!)).toMatchObject({
      method: 'accept',
      revision: manager.config.revision,
    });
  });

  it('who rejects everything gets what is functional, and is kept as such', async () => {
    const { manager } = await startPage();
    await manager.rejectAll();
    expect(grantedBy(manager.decision)).toEqual(NOTHING);
    expect(manager.decision).toMatchObject({ mustAsk: false, method: 'reject' });
    expect(manager.layers.size).toBe(0);
    expect(parseRecord(storedValue()!)).toMatchObject({ method: 'reject', id: '' });
  });

  it('who comes back is not asked, and finds the answer of the day of the choice', async () => {
    const first = await startPage();
    await first.manager.save({ analytical: true });
    const value = storedValue();
    reopenPage();
    const { manager } = await startPage();
    expect(grantedBy(manager.decision)).toEqual(['analytical', 'basket', 'functional', 'stats']);
    expect(manager.decision).toEqual(first.manager.decision);
    expect(manager.layers.size).toBe(0);
    expect(storedValue()).toBe(value);
  });

  it('may choose by category and by service at once', async () => {
    const { manager } = await startPage();
    await manager.save({ tracking: true, ads: false, stats: true });
    expect(grantedBy(manager.decision)).toEqual(['basket', 'functional', 'stats', 'tracking', 'video']);
    expect(manager.decision.method).toBe('save');
  });

  it('who chooses again keeps what they do not name', async () => {
    const { manager } = await startPage();
    await manager.save({ analytical: true });
    await manager.save({ video: true });
    expect(grantedBy(manager.decision)).toEqual(['analytical', 'basket', 'functional', 'stats', 'video']);
  });

  it('may take back one service, one category, or everything', async () => {
    const { manager } = await startPage({ ...shop, reload: false });
    await manager.acceptAll();
    await manager.withdraw('ads');
    expect(grantedBy(manager.decision)).toEqual(EVERYTHING.filter((id) => id !== 'ads'));
    await manager.withdraw('tracking');
    expect(grantedBy(manager.decision)).toEqual(['analytical', 'basket', 'functional', 'stats']);
    await manager.withdraw();
    expect(grantedBy(manager.decision)).toEqual(NOTHING);
    expect(manager.decision.method).toBe('reject');
  });

  it('who takes back the last thing has refused, and is not asked again', async () => {
    const { manager } = await startPage({ ...shop, reload: false });
    await manager.save({ analytical: true });
    await manager.withdraw('analytical');
    expect(manager.decision).toMatchObject({ mustAsk: false, method: 'reject' });
    expect(storedValue()).toMatch(/\.reject$/);
  });

  it('whose answer is forgotten is asked again, and nothing runs until then', async () => {
    const { manager } = await startPage({ ...shop, reload: false });
    await manager.acceptAll();
    await manager.reset();
    expect(storedValue()).toBe(undefined);
    expect(grantedBy(manager.decision)).toEqual(NOTHING);
    expect(manager.decision).toMatchObject({ mustAsk: true, method: null, decidedAt: null });
    expect(manager.layers).toEqual(new Set(['notice']));
  });
});

describe('an id that nobody declared', () => {
  it.each(['nope', '__proto__', 'constructor', ''])(
    '%j cannot be saved: the error names it, and nothing changes',
    async (id) => {
      const { manager, told } = await startPage();
      const choices = Object.fromEntries([
        ['tracking', true],
        [id, true],
      ]);
      const error = await manager.save(choices).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(RangeError);
      expect((error as RangeError).message).toContain(`"${id}"`);
      expect(grantedBy(manager.decision)).toEqual(NOTHING);
      expect(storedValue()).toBe(undefined);
      expect(told()).not.toContain('consent-change');
    },
  );

  it('cannot be withdrawn either', async () => {
    const { manager } = await startPage();
    await manager.acceptAll();
    await expect(manager.withdraw('nope')).rejects.toThrow(RangeError);
    expect(grantedBy(manager.decision)).toEqual(EVERYTHING);
  });

  it('is allowed to nobody, not even after everything was accepted', async () => {
    const { manager } = await startPage();
    await manager.acceptAll();
    for (const id of ['nope', '__proto__', 'constructor', '', 'size']) expect(manager.allows(id)).toBe(false);
  });
});

describe('a page that asks whether something is allowed', () => {
  it('hears of categories and of services', async () => {
    const { manager } = await startPage();
    expect([manager.allows('functional'), manager.allows('basket')]).toEqual([true, true]);
    expect([manager.allows('tracking'), manager.allows('ads')]).toEqual([false, false]);
    await manager.save({ ads: true });
    expect([manager.allows('tracking'), manager.allows('ads')]).toEqual([false, true]);
  });

  it('waits until it is: at once, after a choice, or for ever', async () => {
    const { manager } = await startPage();
    const allowed: string[] = [];
    for (const id of ['functional', 'analytical', 'ads', 'nope']) {
      void manager.whenAllowed(id).then(() => allowed.push(id));
    }
    await manager.whenAllowed('functional');
    expect(allowed).toEqual(['functional']);
    await manager.save({ analytical: true });
    await manager.whenAllowed('analytical');
    expect(allowed).toEqual(['functional', 'analytical']);
    await manager.rejectAll();
    // A resolved promise tells its listeners before the next one that is awaited here.
    await Promise.resolve();
    expect(allowed).toEqual(['functional', 'analytical']);
    await manager.acceptAll();
    await manager.whenAllowed('ads');
    expect(allowed).toEqual(['functional', 'analytical', 'ads']);
  });
});

describe('a visitor who asks for a receipt', () => {
  it('gets what was granted and denied, to whom, and when', async () => {
    const { manager } = await startPage();
    await manager.save({ analytical: true });
    const receipt = await manager.receipt();
    expect(receipt).toMatchObject({
      controller: 'Voorbeeld B.V.',
      statement: '/privacy',
      policyVersion: manager.config.revision,
      recordId: parseRecord(storedValue()!)!.id,
      method: 'save',
      eventTime: `${new Date().toISOString().slice(0, 10)}T00:00:00Z`,
    });
    expect(receipt.categories.map(({ id, granted }) => [id, granted])).toEqual([
      ['functional', true],
      ['analytical', true],
      ['tracking', false],
    ]);
    expect(JSON.parse(JSON.stringify(receipt))).toEqual(receipt);
  });

  it('gets one without an id after a refusal, and before any answer', async () => {
    const { manager } = await startPage();
    expect(await manager.receipt()).toMatchObject({ recordId: null, method: null, eventTime: null });
    await manager.rejectAll();
    expect(await manager.receipt()).toMatchObject({ recordId: null, method: 'reject' });
  });
});

describe('a page has one manager:', () => {
  it('a second one that is started stays inert', async () => {
    const { manager, told } = await startPage();
    const second = new ConsentManager(minimal);
    const before = told().length;
    await second.start();
    expect(pageManager()).toBe(manager);
    expect(second.layers.size).toBe(0);
    expect(told()).toHaveLength(before);
  });

  it('starting it twice tells nothing twice', async () => {
    const { manager, told } = await startPage();
    await manager.start();
    expect(told().filter((type) => type === 'consent-ready')).toHaveLength(1);
  });
});
