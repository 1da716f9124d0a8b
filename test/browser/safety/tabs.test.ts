import { expect } from '@esm-bundle/chai';

import { cleanUp, until } from '../../support/client.js';
import {
  documentOf,
  isNoticeSeen,
  managerOf,
  ranIn,
  seenButton,
  site,
  visit,
  windowOf,
} from '../gate/pages.js';

const pixel = `<script type="text/plain" data-category="tracking" data-service="pixel">ran.push('pixel')</script>`;
const inOneSecond = { timeout: 1000 };

// A second frame of the same origin is to the first what another tab is: another document, another realm.
describe('a choice made elsewhere', () => {
  afterEach(cleanUp);

  it('is followed by the other tab within a second: a grant (R-INT-54)', async () => {
    const [here, there] = [await visit({ body: pixel }), await visit({ body: pixel })];
    await seenButton(here, 'accept-all');
    await managerOf(there).acceptAll();
    await until(() => ranIn(here).includes('pixel'), inOneSecond);
    await until(() => !isNoticeSeen(here), inOneSecond);
    expect([...managerOf(here).decision.granted]).to.deep.equal([...managerOf(there).decision.granted]);
  });

  it('is followed by the other tab within a second: a refusal (R-INT-54)', async () => {
    const [here, there] = [await visit({ body: pixel }), await visit({ body: pixel })];
    await seenButton(here, 'accept-all');
    await managerOf(there).rejectAll();
    await until(() => !isNoticeSeen(here), inOneSecond);
    expect(managerOf(here).decision.method).to.equal('reject');
    expect(ranIn(here)).to.deep.equal([]);
  });

  it('is followed by the other tab within a second: a withdrawal, with a reload where it ran (R-INT-54)', async () => {
    const [here, there] = [await visit({ body: pixel }), await visit({})];
    await managerOf(here).acceptAll();
    await until(() => ranIn(here).includes('pixel'));
    await until(() => managerOf(there).allows('pixel'), inOneSecond);
    const reloaded = new Promise((resolve) => here.addEventListener('load', resolve, { once: true }));
    const start = performance.now();
    await managerOf(there).withdraw('tracking');
    await reloaded;
    await until(() => windowOf(here).isGateOpen);
    expect(performance.now() - start).to.be.below(1000);
    expect(ranIn(here)).to.deep.equal([]);
    expect(managerOf(here).allows('pixel')).to.equal(false);
    expect(managerOf(here).allows('analytical')).to.equal(true);
  });

  it('is followed by the other tab: the answer was forgotten, so it asks again (R-INT-54)', async () => {
    const [here, there] = [await visit({}), await visit({})];
    await managerOf(here).rejectAll();
    await until(() => managerOf(there).decision.method === 'reject', inOneSecond);
    await managerOf(there).reset();
    await until(() => isNoticeSeen(here), inOneSecond);
    expect(managerOf(here).decision.mustAsk).to.equal(true);
  });

  /** The answer of another visitor, as a cookie. */
  async function cookieAfter(choice: 'acceptAll' | 'rejectAll'): Promise<string> {
    const page = await visit({});
    await managerOf(page)[choice]();
    const [cookie] = documentOf(page)
      .cookie.split('; ')
      .filter((pair) => pair.startsWith('PrivacyCookieNotice='));
    page.remove();
    await cleanUp();
    return cookie!;
  }

  const comeBack = (page: HTMLIFrameElement): void => {
    const { dispatchEvent, PageTransitionEvent } = windowOf(page) as unknown as typeof globalThis;
    dispatchEvent.call(windowOf(page), new PageTransitionEvent('pagehide', { persisted: true }));
    dispatchEvent.call(windowOf(page), new PageTransitionEvent('pageshow', { persisted: true }));
  };

  it('is followed by a page restored from the browser’s memory: a grant (R-INT-54)', async () => {
    const accepted = await cookieAfter('acceptAll');
    const page = await visit({ body: pixel });
    documentOf(page).cookie = `${accepted}; path=/`;
    comeBack(page);
    await until(() => ranIn(page).includes('pixel'), inOneSecond);
    await until(() => !isNoticeSeen(page), inOneSecond);
  });

  it('is followed by a page restored from the browser’s memory: a refusal, and it hears the tabs again (R-INT-54)', async () => {
    const refused = await cookieAfter('rejectAll');
    const page = await visit({ config: { ...site, reload: false }, body: pixel });
    await managerOf(page).acceptAll();
    await until(() => ranIn(page).includes('pixel'));
    // `reload` is no part of what was answered to, but the answer must vouch for the same config.
    documentOf(page).cookie = `${refused}; path=/`;
    comeBack(page);
    await until(() => !managerOf(page).allows('pixel'), inOneSecond);
    const there = await visit({ config: { ...site, reload: false } });
    await managerOf(there).acceptAll();
    await until(() => managerOf(page).allows('pixel'), inOneSecond);
  });

  it('is followed by a page that comes back to the front', async () => {
    const accepted = await cookieAfter('acceptAll');
    const page = await visit({ body: pixel });
    documentOf(page).cookie = `${accepted}; path=/`;
    documentOf(page).dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    await until(() => ranIn(page).includes('pixel'), inOneSecond);
  });
});
