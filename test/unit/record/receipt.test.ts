// @vitest-environment happy-dom
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { answerAll } from '../../../src/core/answer.js';
import type { ConsentConfig } from '../../../src/core/config.js';
import { decide, validAnswer } from '../../../src/core/decision.js';
import type { ConsentReceipt } from '../../../src/core/receipt.js';
import { parseRecord, today } from '../../../src/core/record.js';
import { resolveConfig } from '../../../src/core/resolve-config.js';
import { formatRecord } from '../../../src/core/store.js';
import en from '../../../src/locales/en.js';
import { countOf, makeReceipt, noticeHash } from '../../../src/record.js';
import { VERSION } from '../../../src/record/version.js';
import { minimal, shop } from '../support/config.js';
import { reopenPage, startPage, storedValue, usePage } from '../support/page.js';
import { read } from '../support/source.js';

usePage();

const isReceipt = new Ajv({ strict: false }).compile(JSON.parse(read('docs/receipt.schema.json')) as object);

/** A receipt as it is when it has been written and read again, which the schema must know. */
function checked(receipt: ConsentReceipt): ConsentReceipt {
  const copy = JSON.parse(JSON.stringify(receipt)) as ConsentReceipt;
  expect(copy).toEqual(receipt);
  isReceipt(copy);
  expect(isReceipt.errors).toBe(null);
  return copy;
}

const dayOf = (day: number) => `${new Date(day * 864e5).toISOString().slice(0, 10)}T00:00:00Z`;
const servicesOf = ({ categories }: ConsentReceipt) =>
  Object.fromEntries(categories.flatMap(({ services }) => services.map(({ id, granted }) => [id, granted])));

describe('a receipt (R-REC-02)', () => {
  it('says who asked what, what was answered, and until when it counts', async () => {
    const { manager } = await startPage();
    await manager.save({ analytical: true });
    const receipt = checked(await manager.receipt());
    expect(receipt).toMatchObject({
      schemaVersion: '1.0',
      libraryVersion: VERSION,
      recordId: parseRecord(storedValue()!)!.id,
      eventType: 'given',
      eventTime: dayOf(today()),
      timePrecision: 'day',
      method: 'save',
      via: 'api',
      withdrawn: [],
      noticeHash: await noticeHash(shop, en),
      policyVersion: manager.config.revision,
      language: 'en',
      jurisdiction: 'eu',
      controller: 'Voorbeeld B.V.',
      statement: '/privacy',
      validUntil: dayOf(today() + 182),
      withdrawalMethod: expect.stringContaining('Cookie settings'),
    });
    expect(receipt.categories.map(({ id, granted, basis }) => [id, granted, basis])).toEqual([
      ['functional', true, 'functional'],
      ['analytical', true, 'consent'],
      ['tracking', false, 'consent'],
    ]);
    expect(servicesOf(receipt)).toEqual({ basket: true, stats: true, video: false, ads: false });
    expect(receipt.categories[1]).toMatchObject({
      purpose: en.categories['analytical']!.purpose,
      services: [{ name: 'The stats', provider: 'Provider Ltd', purpose: 'does things' }],
    });
  });

  it('has no id before an answer and after a refusal, and says which it is', async () => {
    const { manager } = await startPage();
    expect(checked(await manager.receipt())).toMatchObject({
      recordId: null,
      eventType: null,
      eventTime: null,
      method: null,
      validUntil: null,
    });
    await manager.rejectAll();
    expect(checked(await manager.receipt())).toMatchObject({
      recordId: null,
      eventType: 'refused',
      method: 'reject',
      withdrawn: [],
      validUntil: dayOf(today() + 182),
    });
  });

  it('tells a change and a withdrawal on the page where they are made', async () => {
    const { manager } = await startPage();
    await manager.save({ analytical: true });
    await manager.save({ analytical: false, video: true });
    expect(checked(await manager.receipt())).toMatchObject({
      eventType: 'changed',
      withdrawn: ['analytical', 'stats'],
    });
    await manager.save({ stats: true });
    expect(checked(await manager.receipt())).toMatchObject({ eventType: 'changed', withdrawn: [] });
    await manager.withdraw('stats');
    expect(checked(await manager.receipt())).toMatchObject({ eventType: 'withdrawn', withdrawn: ['stats'] });
    await manager.withdraw();
    expect(checked(await manager.receipt())).toMatchObject({
      recordId: null,
      eventType: 'withdrawn',
      withdrawn: ['video'],
    });
    await manager.acceptAll();
    expect(checked(await manager.receipt())).toMatchObject({ eventType: 'given', withdrawn: [] });
    await manager.reset();
    expect(checked(await manager.receipt())).toMatchObject({ eventType: null, withdrawn: [], via: null });
  });

  it('claims no more on a later page than the cookie knows', async () => {
    const first = await startPage();
    await first.manager.acceptAll();
    await first.manager.withdraw('ads');
    reopenPage();
    const { manager } = await startPage();
    expect(checked(await manager.receipt())).toMatchObject({ eventType: 'given', withdrawn: [], via: null });
    await manager.withdraw();
    reopenPage();
    const { manager: last } = await startPage();
    expect(checked(await last.receipt())).toMatchObject({ eventType: 'refused', withdrawn: [], via: null });
  });

  it('knows that an answer has expired, while the cookie still stands', async () => {
    const config = resolveConfig(shop);
    const day = today() - 200;
    document.cookie = `PrivacyCookieNotice=${formatRecord({ ...answerAll(config, 'accept'), day })}; path=/`;
    const { manager } = await startPage();
    expect(manager.decision.mustAsk).toBe(true);
    expect(checked(await manager.receipt())).toMatchObject({
      recordId: null,
      eventType: 'expired',
      eventTime: dayOf(day + 182),
      method: null,
    });
  });

  it('tells a visitor’s click from a script’s call', async () => {
    const { manager } = await startPage();
    const click = Object.defineProperty(new Event('click'), 'isTrusted', { value: true });
    const window = globalThis as { event?: Event };
    window.event = click;
    const choice = manager.rejectAll();
    delete window.event;
    await choice;
    expect((await manager.receipt()).via).toBe('button');
    await manager.rejectAll();
    expect((await manager.receipt()).via).toBe('api');
  });

  it('tells what is exempt from what was agreed to, and how to object', async () => {
    const config: ConsentConfig = {
      ...minimal,
      categories: { functional: {}, analytical: { exempt: 'counts only' } },
    };
    const { manager } = await startPage(config);
    await manager.acceptAll();
    expect(checked(await manager.receipt())).toMatchObject({
      recordId: null,
      eventType: null,
      method: 'close',
      categories: [{ basis: 'functional' }, { basis: 'exempt', ground: 'counts only', granted: true }],
      withdrawalMethod: expect.stringContaining('withdraw'),
    });
    await manager.rejectAll();
    expect(checked(await manager.receipt())).toMatchObject({ eventType: 'refused', withdrawn: [] });
  });

  it('speaks the language of the notice, with the site’s own words', async () => {
    const { manager } = await startPage({
      ...shop,
      language: 'nl',
      profile: 'nl',
      texts: { settings: 'Koekjes' },
    });
    expect(checked(await manager.receipt())).toMatchObject({
      language: 'nl',
      jurisdiction: 'nl',
      withdrawalMethod: expect.stringContaining('Koekjes'),
    });
  });

  it('of two cookies that have nothing in common has no id', async () => {
    const config = resolveConfig(shop);
    const values = [answerAll(config, 'accept'), answerAll(config, 'reject')].map(formatRecord);
    const answer = validAnswer(values.map(parseRecord), config, today());
    const receipt = checked(await makeReceipt(config, decide(config, answer), answer));
    expect(receipt).toMatchObject({ recordId: null, eventType: 'refused' });
  });
});

describe('what a receipt does not hold (R-REC-03)', () => {
  it('is anything of the visitor’s device or of the page', async () => {
    history.replaceState(null, '', '/secret/page?account=12345#part');
    const { manager } = await startPage();
    await manager.acceptAll();
    const text = JSON.stringify(await manager.receipt());
    history.replaceState(null, '', '/');
    for (const trace of [navigator.userAgent, 'secret', '12345', `${screen.width}`, location.origin])
      expect(text).not.toContain(trace);
  });

  it.each(['ip', 'userAgent', 'screen', 'referrer', 'url', 'accountId'])(
    'is refused by the schema: %s',
    async (key) => {
      const { manager } = await startPage();
      const receipt = await manager.receipt();
      const [category] = receipt.categories;
      expect(isReceipt(receipt)).toBe(true);
      expect(isReceipt({ ...receipt, [key]: 'x' })).toBe(false);
      expect(isReceipt({ ...receipt, categories: [{ ...category, [key]: 'x' }] })).toBe(false);
    },
  );
});

describe('a count (R-REC-05)', () => {
  it('is all that may be sent of a refusal, the same for everyone', async () => {
    const { manager } = await startPage();
    await manager.rejectAll();
    expect(countOf(await manager.receipt())).toEqual({
      schemaVersion: '1.0',
      eventType: 'refused',
      day: new Date().toISOString().slice(0, 10),
      policyVersion: manager.config.revision,
      count: 1,
    });
  });

  it('is none of what was agreed to, nor where nothing was answered', async () => {
    const { manager } = await startPage();
    expect(countOf(await manager.receipt())).toBe(null);
    await manager.acceptAll();
    expect(countOf(await manager.receipt())).toBe(null);
  });
});

describe('the version in a receipt (R-REC-02)', () => {
  it('is the package’s', () => {
    expect(VERSION).toBe((JSON.parse(read('package.json')) as { version: string }).version);
  });
});
