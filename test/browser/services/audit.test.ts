import { expect } from '@esm-bundle/chai';

import type { ConsentErrorEvent } from '../../../src/core/events.js';
import { cleanUp, until } from '../../support/client.js';
import { openSnippet, ready, siteConfig } from '../head/pages.js';
import { documentOf, managerOf, ranIn, site, visit, windowOf } from '../gate/pages.js';
import { withdrawn } from './pages.js';

const item = (kind: string, name: string, lifetime = 'session') => ({ name, kind, lifetime });
const [counter, pixel] = site.services;
const config = {
  ...site,
  reload: false,
  services: [
    { ...counter!, items: [item('cookie', 'count', '13 months'), item('cookie', 'visit', '30 minutes')] },
    {
      ...pixel!,
      items: [
        item('cookie', 'px', 'session'),
        item('localStorage', 'px'),
        item('cookie', 'px_long', 'until deleted'),
      ],
    },
  ],
};

const DAY = 86_400;
/** On a page that was loaded long ago: what looks at it some time after the load has done so. */
const LONG_AGO = `<script>{
  const later = setTimeout;
  setTimeout = (act, wait, ...more) => (wait >= 1000 && !PrivacyCookieNotice.decision.method ? 0 : later(act, wait, ...more));
}</script>`;
/** Whether a page is told here when its cookies end. */
async function knowsExpiry(): Promise<boolean> {
  document.cookie = `probe=1; max-age=${DAY}`;
  const [cookie] = (await window.cookieStore?.getAll('probe').catch(() => [])) ?? [];
  document.cookie = 'probe=; max-age=0';
  return !!cookie && 'expires' in cookie;
}
const canMeasure = await knowsExpiry();

describe('what is stored is compared with what is declared', () => {
  afterEach(cleanUp);

  /** On a page that asked for it, by looking at what was blocked. */
  async function audited(code = ''): Promise<HTMLIFrameElement> {
    const page = await visit({
      config,
      before: LONG_AGO,
      head: `<script>PrivacyCookieNotice.blocked</script>`,
      body: `<script type="text/plain" data-service="pixel">${code}; ran.push('pixel')</script>`,
    });
    return page;
  }
  const told = (page: HTMLIFrameElement) =>
    (windowOf(page).said as ConsentErrorEvent[])
      .filter(({ type, code }) => type === 'consent-error' && code === 'storage')
      .map(({ error }) => error.message);
  const isTold = (page: HTMLIFrameElement, pattern: RegExp) =>
    until(() => told(page).some((message) => pattern.test(message)), {
      timeout: 9000,
      message: `${pattern} is not among: ${told(page).join('; ')}`,
    });

  it('after each choice: whatever a granted service stores beyond it is told by name, whatever its kind (R-AUD-09)', async () => {
    const page = await audited(`localStorage.px = 1;
      localStorage.extra_local = 1; sessionStorage.extra_session = 1;
      indexedDB.open('extra_base'); caches.open('extra_cache')`);
    await managerOf(page).acceptAll();
    await until(() => ranIn(page).length);
    for (const name of ['extra_local', 'extra_session', 'extra_base', 'extra_cache']) {
      await isTold(page, RegExp(`"${name}" is stored, but nothing`));
    }
    expect(told(page)).to.have.length(4);
  });

  it('and what came back after it was removed is told as such (R-AUD-09)', async () => {
    const page = await audited(`document.cookie = 'px=1'`);
    await managerOf(page).acceptAll();
    await until(() => ranIn(page).length);
    await managerOf(page).withdraw('pixel');
    expect(documentOf(page).cookie).not.to.contain('px=');
    documentOf(page).cookie = 'px=back';
    await isTold(page, /^cookie "px" came back, after "pixel" was withdrawn/);
  });

  it('also where the page has loaded again in between (R-AUD-09)', async () => {
    const { services = [] } = await siteConfig('auto');
    const [counts, follows] = services;
    const page = await openSnippet('auto', {
      config: {
        services: [
          counts!,
          { ...follows!, items: [{ ...item('localStorage', 'px'), kind: 'localStorage' }] },
        ],
      },
      // Its last part: once what was withdrawn has been removed for the second time.
      body: `<script>localStorage.stray = 1; PrivacyCookieNotice.whenAllowed('functional').then(() => {
        if (document.cookie.includes('.save.')) localStorage.px = 'back';
      })</script>`,
    });
    await ready(page);
    await managerOf(page).acceptAll();
    // What compares has come: it is to know of the withdrawal.
    await isTold(page, /^localStorage "stray" is stored/);
    await withdrawn(page, 'pixel');
    await isTold(page, /^localStorage "px" came back, after "pixel" was withdrawn/);
    expect(windowOf(page).history.state ?? {}).to.deep.equal({});
  });

  it(`a cookie that stays for longer than was declared is told with both (R-AUD-12)${canMeasure ? '' : ': not to be seen in this engine'}`, async () => {
    const page = await audited(`document.cookie = 'px_long=1; max-age=${400 * DAY}'`);
    await managerOf(page).acceptAll();
    await until(() => ranIn(page).length);
    documentOf(page).cookie = `count=1; max-age=${390 * DAY}`;
    documentOf(page).cookie = `visit=1; max-age=${32 * 60}`;
    // What is told last shows that all was looked at.
    documentOf(page).cookie = 'extra=1';
    await isTold(page, /"extra"/);
    if (!canMeasure) {
      expect(told(page)).to.have.length(1);
      return;
    }
    await isTold(page, /^cookie "visit" stays for another 0.02 days, but is declared as "30 minutes"$/);
    documentOf(page).cookie = `px=1; max-age=${2 * DAY}`;
    await isTold(page, /^cookie "px" stays for another 2 days, but is declared as "session"$/);
    expect(told(page)).to.have.length(3);
  });
});
