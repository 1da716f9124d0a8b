import { expect } from '@esm-bundle/chai';

import { cleanUp, origins, resetLogs, until } from '../../support/client.js';
import { GUARD, managerOf, ranIn, urlsAt } from '../gate/pages.js';
import { accept, fileOf, plain, tagOf, visitWith, windowIn } from './pages.js';

/** What a tag manager's snippet does, in our own words; its container arrives late, and looks then. */
const slowly = (code: string) => `/__test/raw.js?delay=300&code=${encodeURIComponent(code)}`;
const MANAGER = `<script>
  (window.dataLayer ??= []).push({ 'gtm.start': Date.now(), event: 'gtm.js' });
  document.head.append(Object.assign(document.createElement('script'), {
    async: true,
    src: ${JSON.stringify(slowly('found = dataLayer.map((one) => one[0] + " " + one[1])'))},
  }));
</script>`;
/** What gtag.js has a page do. */
const GTAG = `<script>
  window.dataLayer ??= [];
  function gtag() { dataLayer.push(arguments); }
  gtag('js', 1);
  gtag('config', 'G-1');
</script>`;

const layerOf = (page: HTMLIFrameElement) => windowIn(page).dataLayer!;
const commandsOf = (page: HTMLIFrameElement) =>
  plain(layerOf(page)).map((one) =>
    Array.isArray(one) ? one.slice(0, 2).join(' ') : (one as { event: string }).event,
  );

describe('Google’s consent, from the script tag,', () => {
  beforeEach(resetLogs);
  afterEach(cleanUp);

  it('stands first, though a tag manager’s snippet follows at once (R-INT-01, R-INT-02)', async () => {
    const page = await visitWith(['google'], { head: MANAGER });
    const [first] = layerOf(page);
    expect(Object.prototype.toString.call(first)).to.equal('[object Arguments]');
    expect(Array.from(first!)).to.deep.equal([
      'consent',
      'default',
      {
        ad_storage: 'denied',
        ad_user_data: 'denied',
        ad_personalization: 'denied',
        analytics_storage: 'denied',
        functionality_storage: 'granted',
        personalization_storage: 'denied',
        security_storage: 'granted',
        wait_for_update: 500,
      },
    ]);
    const { found } = (await until(() => 'found' in windowIn(page) && windowIn(page))) as never as {
      found: string[];
    };
    expect(found[0]).to.equal('consent default');
  });

  it('stands first on a slow network too (R-INT-01)', async () => {
    const code = await (await fetch(fileOf('google'))).text();
    const guard = tagOf(slowly(code)) + tagOf(GUARD);
    const page = await visitWith(['google'], { guard, head: MANAGER });
    expect(commandsOf(page).slice(0, 2)).to.deep.equal(['consent default', 'gtm.js']);
  });

  it('is updated at the choice, and on later pages before the first event (R-INT-04)', async () => {
    const page = await visitWith(['google'], { head: GTAG });
    expect(commandsOf(page)).to.deep.equal(['consent default', 'js 1', 'config G-1']);
    await accept(page);
    expect(commandsOf(page).slice(3)).to.deep.equal(['consent update', 'privacy_cookie_notice']);
    page.remove();
    const later = await visitWith(['google'], { head: GTAG });
    expect(commandsOf(later)).to.deep.equal([
      'consent default',
      'consent update',
      'privacy_cookie_notice',
      'js 1',
      'config G-1',
    ]);
    expect(Array.from(layerOf(later)[1]!)[2]).to.include({
      ad_storage: 'granted',
      analytics_storage: 'granted',
    });
  });

  it('says so where it comes too late (R-INT-05)', async () => {
    const guard = GTAG + [fileOf('google'), GUARD].map(tagOf).join('');
    const page = await visitWith(['google'], { guard });
    const { errors } = windowIn(page) as never as { errors: string[] };
    await until(() => errors.join().includes('Consent default after the first event'));
    expect(commandsOf(page)).to.include('consent default');
  });

  it('asks nothing of Google before it is granted, and puts nothing into addresses (R-INT-07)', async () => {
    const { tracker } = await origins();
    const body = `<a id="shop" href="https://shop.example/">Shop</a>
      <script type="text/plain" data-category="tracking" data-src="${tracker}/script.js?push=google"></script>`;
    const page = await visitWith(['google'], { body });
    await managerOf(page).save({ analytical: true });
    expect(await urlsAt('tracker')).to.deep.equal([]);
    expect(commandsOf(page)).to.deep.equal(['consent default', 'consent update', 'privacy_cookie_notice']);
    await accept(page);
    await until(() => ranIn(page).includes('google'));
    expect(await urlsAt('tracker')).to.deep.equal(['/script.js?push=google']);
    expect(page.contentDocument!.querySelector<HTMLAnchorElement>('#shop')!.href).to.equal(
      'https://shop.example/',
    );
    expect(windowIn(page).location.search).to.equal('');
  });

  it('follows the options in the page', async () => {
    const signals = { google: { wait_for_update: 900, url_passthrough: true, ad_storage: 'pixel' } };
    const page = await visitWith(['google'], { signals });
    expect(Array.from(layerOf(page)[0]!)[2]).to.include({ wait_for_update: 900 });
    expect(commandsOf(page)[1]).to.equal('set url_passthrough');
    await managerOf(page).save({ tracking: true, pixel: false });
    expect(Array.from(layerOf(page)[2]!)[2]).to.include({ ad_storage: 'denied', ad_user_data: 'granted' });
  });

  it('is not there where it is switched off', async () => {
    const page = await visitWith(['google'], { signals: { google: false } });
    await accept(page);
    expect(windowIn(page).dataLayer).to.equal(undefined);
  });
});
