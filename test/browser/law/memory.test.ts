import { expect } from '@esm-bundle/chai';

import { cleanUp, clearCookies, until } from '../../support/client.js';
import { clock, openNoticePage, storedAnswer, typicalConfig, count } from '../../support/notice-page.js';

const { services } = typicalConfig;

/** Whether a visitor with this browser is asked on a page. */
async function isAsked(config: Record<string, unknown> = {}, head = ''): Promise<boolean> {
  const page = await openNoticePage({ config, head, isAsked: false });
  await page.settle();
  const { mustAsk } = page.manager.decision;
  if (mustAsk) await until(() => page.isNoticeShown);
  else expect(count(page.document, 'consent-notice'), 'a notice').to.equal(0);
  return mustAsk;
}

async function answer(action: string, config: Record<string, unknown> = {}, head = ''): Promise<string> {
  const page = await openNoticePage({ config, head });
  page.button(action).click();
  await until(() => storedAnswer() && !page.isNoticeShown);
  return storedAnswer()!;
}

describe('how long an answer counts', () => {
  afterEach(cleanUp);

  for (const action of ['reject-all', 'accept-all']) {
    it(`after ${action} a visitor is asked on day 183 and not on day 181 (R-LAW-15)`, async () => {
      await answer(action);
      expect(await isAsked(), 'the same day').to.equal(false);
      expect(await isAsked({}, clock(181)), 'day 181').to.equal(false);
      expect(await isAsked({}, clock(183)), 'day 183').to.equal(true);
    });
  }

  it('a refusal has a lifetime as long as an acceptance (R-LAW-15)', async () => {
    const lifetimes: string[][] = [];
    for (const action of ['reject-all', 'accept-all']) {
      const writes: string[] = [];
      await answer(action, {}, clock(0, 9) + spy(writes));
      lifetimes.push(expiries(writes).map((date) => new Date(date).toISOString().slice(0, 10)));
      clearCookies();
    }
    expect(lifetimes[0]).to.have.length(1);
    expect(lifetimes[0]).to.deep.equal(lifetimes[1]);
  });

  it('a new revision asks again (R-LAW-16)', async () => {
    await answer('reject-all', { revision: 1 });
    expect(await isAsked({ revision: 1 })).to.equal(false);
    expect(await isAsked({ revision: 2 })).to.equal(true);
  });

  const other = { ...services[5], id: 'another', name: 'Another' };
  const changes: [string, object[]][] = [
    ['another service', [...services, other]],
    ['a service fewer', services.slice(0, -1)],
    [
      'a service in another category',
      [...services.slice(0, 3), { ...services[3], category: 'tracking' }, ...services.slice(4)],
    ],
  ];
  for (const [change, changed] of changes) {
    it(`${change} asks again where the site names no revision, and not where it keeps its own (R-LAW-16)`, async () => {
      await answer('reject-all');
      expect(await isAsked({ services: changed })).to.equal(true);
      clearCookies();
      await answer('reject-all', { revision: 'kept' });
      expect(await isAsked({ services: changed, revision: 'kept' })).to.equal(false);
    });
  }

  it('another category asks again where the site names no revision (R-LAW-16)', async () => {
    await answer('reject-all');
    expect(await isAsked({ categories: { social: { label: 'Social' } } })).to.equal(true);
  });

  it('new texts, in whatever place, ask nobody again (R-LAW-16)', async () => {
    await answer('accept-all');
    const reworded = services.map((service) => ({
      ...service,
      name: `${service.name}!`,
      purpose: 'Other words',
      provider: 'Other words',
    }));
    const config = {
      services: reworded,
      controller: 'Kade 12 B.V.',
      statement: '/other',
      language: 'nl',
      texts: { title: 'Cookies?' },
      categories: { tracking: { description: 'Other words' } },
    };
    expect(await isAsked(config)).to.equal(false);
    expect(await isAsked({ services: [...reworded].reverse() }), 'nor does another order').to.equal(false);
  });

  it('an answer that cannot be read asks again (R-LAW-16)', async () => {
    const value = await answer('accept-all');
    for (const broken of [
      value.slice(0, -1),
      `2${value.slice(1)}`,
      'yes',
      encodeURIComponent('{"tracking":true}'),
    ]) {
      document.cookie = `PrivacyCookieNotice=${broken}; path=/`;
      expect(await isAsked(), broken).to.equal(true);
    }
  });

  it('visits do not extend an answer, even where new texts have it written again (R-LAW-17)', async () => {
    const writes: string[] = [];
    const first = await answer('accept-all', {}, clock(0, 1) + spy(writes));
    const [expires] = expiries(writes);
    expect(expires, 'the answer was kept with an expiry').to.be.a('number');
    const inBrowser = await browsersExpiry();
    for (const [visit, title] of ['Cookies?', 'Cookies', 'Cookies!'].entries()) {
      writes.length = 0;
      expect(await isAsked({}, clock(10 * visit, 13) + spy(writes)), 'the same texts').to.equal(false);
      expect(
        expiries(writes).filter((date) => date > expires!),
        `visit ${visit}`,
      ).to.deep.equal([]);
      expect(await isAsked({ texts: { title } }, clock(10 * visit + 5, 23) + spy(writes))).to.equal(false);
      const rewritten = storedAnswer()!;
      expect(rewritten, 'written again for the new texts').not.to.equal(first);
      expect(rewritten.split('.')[3], 'the day of the choice').to.equal(first.split('.')[3]);
      expect(expiries(writes), 'written again').not.to.deep.equal([]);
      for (const date of expiries(writes))
        expect(date, `visit ${visit}, written again`).to.be.at.most(expires!);
    }
    const later = await browsersExpiry();
    if (inBrowser) expect(later, 'as the browser keeps it').to.be.at.most(inBrowser);
    expect(await isAsked({}, clock(183))).to.equal(true);
  });
});

/** Where the engine says it: the moment at which the cookie ends. */
async function browsersExpiry(): Promise<number | undefined> {
  const { cookieStore } = window as {
    cookieStore?: { get(name: string): Promise<{ expires?: number } | null> };
  };
  return (await cookieStore?.get('PrivacyCookieNotice'))?.expires ?? undefined;
}

/** For `head`: notes what the page writes to `document.cookie`. */
function spy(writes: string[]): string {
  Object.assign(window, { noteCookie: (text: string) => writes.push(text) });
  return `<script>{
    const { get, set } = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
    Object.defineProperty(document, 'cookie', {
      get,
      set(text) { parent.noteCookie(text); set.call(this, text); },
    });
  }</script>`;
}

/** The ends of life that were given to the answer. */
function expiries(writes: string[]): number[] {
  const kept = writes.filter((text) => /^PrivacyCookieNotice=1\./.test(text));
  return kept.map((text) => Date.parse(/expires=([^;]+)/i.exec(text)?.[1] ?? ''));
}
