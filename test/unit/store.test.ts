// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerAll } from '../../src/core/answer.js';
import type { CookieConfig } from '../../src/core/config.js';
import { readValues } from '../../src/core/cookies.js';
import { parseRecord, today } from '../../src/core/record.js';
import { resolveConfig } from '../../src/core/resolve-config.js';
import { keepRecord } from '../../src/core/store.js';
import { grantedBy, shop } from './support/config.js';
import { startPage, storedValue, usePage } from './support/page.js';

usePage();

const DAY = 864e5;
const goTo = (url: string) =>
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(url);

beforeEach(() => goTo('https://shop.example/'));
afterEach(() => {
  vi.restoreAllMocks();
});

/** What is written to the cookie jar, the expiring of twins left out. */
function written(): string[] {
  const all: string[] = [];
  const { get, set } = Object.getOwnPropertyDescriptor(document, 'cookie')!;
  Object.defineProperty(document, 'cookie', {
    configurable: true,
    get: get!,
    set: (text: string) => {
      if (!text.includes('=;')) all.push(text);
      set!.call(document, text);
    },
  });
  return all;
}

function keep(cookie: CookieConfig = {}, method: 'accept' | 'reject' = 'accept') {
  const config = resolveConfig({ ...shop, cookie });
  const record = answerAll(config, method);
  return { record, ...keepRecord(record, config.cookie) };
}

/** The attributes of the one cookie that was written, by name in small letters. */
function attributesOf(cookie: CookieConfig = {}, method?: 'accept' | 'reject'): Record<string, string> {
  const all = written();
  keep(cookie, method);
  expect(all).toHaveLength(1);
  const pairs = all[0]!
    .split('; ')
    .slice(1)
    .map((pair) => pair.split('=') as [string, string?]);
  return Object.fromEntries(pairs.map(([name, value = '']) => [name.toLowerCase(), value]));
}

describe('an answer that is kept', () => {
  it('stands in the cookie as it was written, and is read back', () => {
    const { record, value, isKept } = keep();
    expect(isKept).toBe(true);
    expect(parseRecord(value)).toEqual({ ...record, id: expect.stringMatching(/^\w{16}$/) });
    expect(storedValue()).toBe(value);
    expect(readValues('PrivacyCookieNotice')).toEqual([value]);
  });

  it('belongs to the host alone, on the whole site, Lax, and secure on https (R-SEC-04)', () => {
    expect(attributesOf()).toEqual({ path: '/', samesite: 'Lax', secure: '', expires: expect.any(String) });
    goTo('http://shop.example/');
    expect(attributesOf()).not.toHaveProperty('secure');
  });

  it('has the attributes that the site gives it', () => {
    const cookie = {
      name: 'Choice',
      domain: 'shop.example',
      path: '/shop',
      sameSite: 'None',
      secure: true,
    } as const;
    expect(attributesOf(cookie)).toMatchObject({
      domain: 'shop.example',
      path: '/shop',
      samesite: 'None',
      secure: '',
    });
  });

  it.each([1, 182, 395])(
    'goes %i days after the day of the choice, a refusal like an acceptance (R-LAW-15)',
    (days) => {
      for (const method of ['accept', 'reject'] as const) {
        const { expires } = attributesOf({ days }, method);
        const age = (Date.parse(expires!) - today() * DAY) / DAY;
        // The day of the choice is what is kept: the hour may be that of the choice, never a later day.
        expect(age).toBeGreaterThanOrEqual(days);
        expect(age).toBeLessThan(days + 1);
        // Browsers cap at 400 days (R-SEC-05).
        expect(age).toBeLessThanOrEqual(400);
      }
    },
  );

  it('goes on the same day however late it is written again (R-LAW-17)', () => {
    const config = resolveConfig(shop);
    const record = { ...answerAll(config, 'accept'), day: today() - 100 };
    const all = written();
    for (const hour of [1, 23]) {
      vi.setSystemTime(today() * DAY + hour * 36e5);
      keepRecord(record, config.cookie);
    }
    vi.useRealTimers();
    const ends = all.map((text) => Date.parse(/expires=([^;]*)/.exec(text)![1]!));
    expect(ends).toHaveLength(2);
    expect(ends[0]).toBe(ends[1]);
    expect(Math.floor(ends[0]! / DAY)).toBe(record.day + 182);
  });

  it('replaces a twin on another path, which would be read beside it', () => {
    goTo('https://shop.example/shop/basket');
    for (const path of ['/shop', '/shop/', '/']) document.cookie = `PrivacyCookieNotice=twin; path=${path}`;
    const { value } = keep({}, 'reject');
    expect(readValues('PrivacyCookieNotice')).toEqual([value]);
  });

  it('is gone, twins and all, once it is forgotten', () => {
    keep();
    expect(keepRecord(null, resolveConfig(shop).cookie)).toEqual({ value: '', isKept: true });
    expect(storedValue()).toBe(undefined);
  });
});

describe('where the browser keeps no cookie (R-SEC-06),', () => {
  const keepNothing = () => {
    Object.defineProperty(document, 'cookie', { configurable: true, get: () => '', set: () => {} });
  };

  it('the answer is known not to be kept', () => {
    keepNothing();
    expect(keep().isKept).toBe(false);
    expect(keep({}, 'reject').isKept).toBe(false);
  });

  it('it counts on this page all the same, and nobody is asked twice', async () => {
    keepNothing();
    const { manager, told } = await startPage();
    expect(manager.decision.mustAsk).toBe(true);
    await manager.save({ analytical: true });
    expect(grantedBy(manager.decision)).toEqual(['analytical', 'basket', 'functional', 'stats']);
    expect(manager.layers.size).toBe(0);
    // Coming back to the front looks at the cookie again, which is not there.
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    // A receipt goes by the same way (it loads the desk), so that once it is there the look is over.
    for (let turn = 0; turn < 3; turn++) await manager.receipt();
    expect(manager.decision).toMatchObject({ mustAsk: false, method: 'save' });
    expect(told().filter((type) => type === 'consent-show')).toHaveLength(1);
  });

  it('and where cookies are out of reach nothing is asked, granted or thrown', async () => {
    const refuse = () => {
      throw new DOMException('The document is sandboxed', 'SecurityError');
    };
    Object.defineProperty(document, 'cookie', { configurable: true, get: refuse, set: refuse });
    const { manager, told } = await startPage();
    expect(manager.decision).toMatchObject({ mustAsk: false, method: null });
    expect(grantedBy(manager.decision)).toEqual(['basket', 'functional']);
    expect(told()).toEqual(['consent-ready']);
  });
});
