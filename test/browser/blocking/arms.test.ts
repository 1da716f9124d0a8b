import { expect } from '@esm-bundle/chai';

import { cleanUp, until } from '../../support/client.js';
import { leaks } from './compare.js';
import { answerEarlier, logOf, visit, type Mode, type Outcome, type TrapWindow } from './trap.js';

/** One of each kind of thing, and a script that stores. */
const SOME = [
  ...['script', 'script-async', 'static-import', 'stub', 'write-script', 'append-child', 'late-append'],
  ...['frame', 'srcdoc', 'img', 'image-object', 'style-sheet', 'font-face', 'video', 'worker-import-scripts'],
  ...['fetch', 'xhr', 'event-source', 'beacon', 'pagehide-beacon', 'preload-script', 'storing'],
];
const FEW = ['script', 'append-child', 'frame', 'img', 'fetch', 'pagehide-beacon', 'storing'];
const STORED = ['cache', 'cookie', 'indexedDB', 'localStorage', 'sessionStorage'].map(
  (kind) => `${kind} trap-denied`,
);
const ANSWER = 'cookie PrivacyCookieNotice';

/** What a visitor does before the pages that are looked at, and what stays in the browser. */
const ARMS: Record<string, { act: (mode: Mode) => Promise<unknown>; stays: string[] }> = {
  'does nothing': { act: () => Promise.resolve(), stays: [] },
  rejects: { act: (mode) => answerEarlier(mode, (manager) => manager.rejectAll()), stays: [ANSWER] },
  'accepts and withdraws': {
    act: (mode) => visit({ mode, only: ['storing'], open: [], then: acceptAndWithdraw }),
    // No script can clear these two for good: `consent-withdraw` lists them as remaining.
    stays: [ANSWER, ...STORED.filter((item) => /^(cache|indexedDB) /.test(item))].sort(),
  },
};

describe('a visitor who has not agreed', function () {
  this.timeout(120_000);
  this.retries(0);
  before(cleanUp);
  afterEach(cleanUp);

  it('is stored for in every way on a page without the notice', async () => {
    await visit({ mode: 'none', only: SOME, then: untilStored });
    expect(await stored()).to.deep.equal(STORED);
  });

  for (const mode of ['labelled', 'auto', 'strict'] as const) {
    for (const [arm, { act, stays }] of Object.entries(ARMS)) {
      it(`and ${arm}: in ${mode} no page asks a third party or stores (R-LAW-01, R-LAW-02, R-AUD-01, R-AUD-04, R-AUD-14, R-AUD-16)`, async () => {
        await act(mode);
        const pages: Outcome[] = [];
        for (const [variant, only] of [
          ['slow', SOME],
          ['chunk', FEW],
          ['chunk', FEW],
        ] as const) {
          pages.push(await visit({ mode, variant, only, then: scrollToEnd }));
        }
        for (const page of pages) Object.assign(page, await logOf(page.run));
        expect(await leaks(mode, pages)).to.deep.equal([]);
        expect(await stored()).to.deep.equal(stays);
      });
    }
  }
});

async function acceptAndWithdraw(page: TrapWindow): Promise<void> {
  await page.PrivacyCookieNotice.acceptAll();
  await untilStored();
  // In strict it is another page by now.
  await until(() => page.PrivacyCookieNotice?.allows('denied'));
  const { document } = page;
  await page.PrivacyCookieNotice.withdraw();
  await until(() => page.document !== document && page.PrivacyCookieNotice);
}

function untilStored(): Promise<true> {
  const isStored = async () => {
    const items = await stored();
    return STORED.every((item) => items.includes(item));
  };
  return until(isStored, { timeout: 20_000 });
}

async function scrollToEnd(page: TrapWindow): Promise<void> {
  page.scrollTo(0, page.document.documentElement.scrollHeight);
  await until(() => page.scrollY > page.innerHeight);
  for (let frame = 0; frame < 3; frame++) await new Promise((done) => page.requestAnimationFrame(done));
}

/** What the site's origin keeps in the browser, as `kind name`. */
async function stored(): Promise<string[]> {
  const names = {
    cookie: document.cookie.split('; ').map((pair) => pair.split('=')[0]!),
    localStorage: Object.keys(localStorage),
    sessionStorage: Object.keys(sessionStorage),
    indexedDB: (await indexedDB.databases()).map(({ name }) => name!),
    cache: await caches.keys(),
  };
  return Object.entries(names)
    .flatMap(([kind, all]) => all.filter(Boolean).map((name) => `${kind} ${name}`))
    .sort();
}
