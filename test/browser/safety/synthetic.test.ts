import { expect } from '@esm-bundle/chai';
import { sendKeys } from '@web/test-runner-commands';

import { cleanUp, until } from '../../support/client.js';
import { openNoticePage, storedAnswer, type NoticePage, itByEnter } from '../../support/notice-page.js';

/** The visitor has, or has not, done anything on the page yet. */
const visitorIs = (isThere: boolean) => `<script>
  Object.defineProperty(navigator, 'userActivation', { configurable: true, value: { hasBeenActive: ${isThere} } });
</script>`;

const ways: [string, (page: NoticePage) => unknown][] = [
  ['accept on the first layer', (page) => page.button('accept-all').click()],
  [
    'accept in the second layer',
    async (page) => (await page.openPreferences(), page.dialogButton('accept-all').click()),
  ],
  [
    'save in the second layer, with everything on',
    async (page) => {
      await page.openPreferences();
      for (const one of page.switches) one.click();
      page.dialogButton('save').click();
    },
  ],
];

describe('a script that clicks', () => {
  afterEach(cleanUp);

  for (const [what, click] of ways) {
    it(`${what}, while the visitor has done nothing, grants nothing (R-SEC-17)`, async () => {
      const page = await openNoticePage({
        config: { syntheticAccept: 'when-active' },
        head: visitorIs(false),
      });
      await click(page);
      await page.settle();
      expect(storedAnswer()).to.equal(undefined);
      expect(page.manager.allows('tracking')).to.equal(false);
    });

    it(`${what}, for a visitor who is there, is told apart in the record (R-SEC-17)`, async () => {
      const page = await openNoticePage({
        config: { syntheticAccept: 'when-active' },
        head: visitorIs(true),
      });
      await click(page);
      await until(storedAnswer);
      expect(storedAnswer()).to.match(/\.synthetic\./);
      expect((await page.manager.receipt()).method).to.equal('synthetic');
    });
  }

  it('accept grants nothing at all where the site says so, and always where it says that (R-SEC-17)', async () => {
    const strict = await openNoticePage({ head: visitorIs(true), config: { syntheticAccept: 'never' } });
    strict.button('accept-all').click();
    await strict.settle();
    expect(storedAnswer()).to.equal(undefined);
    await cleanUp();
    const lax = await openNoticePage({ head: visitorIs(false), config: { syntheticAccept: 'always' } });
    lax.button('accept-all').click();
    expect(await until(storedAnswer)).to.match(/\.synthetic\./);
  });

  it('reject is heard, whoever is there (R-SEC-17, R-INT-35)', async () => {
    const page = await openNoticePage({ head: visitorIs(false), config: { syntheticAccept: 'never' } });
    page.button('reject-all').click();
    expect(await until(storedAnswer)).to.match(/\.reject$/);
  });

  itByEnter('is told from a visitor with a keyboard (R-SEC-17)', async () => {
    const page = await openNoticePage({ config: { syntheticAccept: 'when-active' }, head: visitorIs(false) });
    page.focus();
    page.button('accept-all').focus();
    await sendKeys({ press: 'Enter' });
    expect(await until(storedAnswer)).to.match(/\.accept\./);
  });
});

describe('in a frame of another site', () => {
  afterEach(cleanUp);

  /** The page tells the one around it, once it has decided and some frames have passed. */
  const TELL = `<script>
    document.addEventListener('consent-ready', async () => {
      for (let frame = 0; frame < 10; frame++) await new Promise(requestAnimationFrame);
      const notice = document.querySelector('consent-notice');
      const { granted, mustAsk } = PrivacyCookieNotice.decision;
      parent.postMessage({ isSeen: !!notice?.getClientRects().length, granted: [...granted], mustAsk }, '*');
    });
  </script>`;

  async function told(body: string) {
    const page = await openNoticePage({ isAsked: false, body, head: TELL });
    const { src } = page.frame;
    const answer = new Promise<{ isSeen: boolean; granted: string[] }>((done) => {
      addEventListener('message', ({ data, origin }) => {
        if (origin.includes('localhost')) done(data as never);
      });
    });
    // Another host, and so another site; the same server.
    page.frame.src = src.replace('127.0.0.1', 'localhost');
    return answer;
  }

  it('the notice asks nothing, and everything stays denied (R-SEC-18)', async () => {
    const { isSeen, granted } = await told('<p>Framed</p>');
    expect(isSeen).to.equal(false);
    expect(granted.filter((id) => ['analytical', 'tracking'].includes(id))).to.deep.equal([]);
  });

  it('it asks where the page says that it may (R-SEC-18)', async () => {
    expect((await told('<consent-notice framed></consent-notice>')).isSeen).to.equal(true);
  });
});
