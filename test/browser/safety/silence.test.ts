import { expect } from '@esm-bundle/chai';

import { cleanUp, origins, reports, reportsUrl, resetLogs, until } from '../../support/client.js';
import {
  documentOf,
  everyKind,
  frames,
  managerOf,
  open,
  pageOf,
  query,
  ranIn,
  seenButton,
  urlsAt,
  visit,
  windowOf,
} from '../gate/pages.js';

/** All that a page of this origin can have stored, by name. */
async function stored(page: HTMLIFrameElement): Promise<string[]> {
  const { localStorage, sessionStorage, indexedDB, caches } = windowOf(page) as unknown as typeof globalThis;
  const databases = await indexedDB.databases();
  return [
    ...documentOf(page).cookie.split('; ').filter(Boolean),
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...databases.map(({ name }) => name ?? ''),
    ...(await caches.keys()),
  ];
}

/** Stores something in every way that a script has. */
const STORE = `document.cookie = 'stored=1; path=/'; localStorage.stored = 1; sessionStorage.stored = 1;
  indexedDB.open('stored'); caches.open('stored'); fetch(origin.replace(/.*/, TRACKER) + '/collect');`;

describe('before a choice', () => {
  beforeEach(resetLogs);
  afterEach(cleanUp);

  it('nothing gated is asked for and nothing is stored, however far one scrolls or clicks through (R-LAW-01)', async () => {
    const { analytics, tracker } = await origins();
    const body = `<main style="height: 4000px">
        ${everyKind(tracker, 'tracking').html}${everyKind(analytics, 'analytical').html}
        <script type="text/plain" data-category="tracking">const TRACKER = '${tracker}'; ${STORE}</script>
      </main><a id="up" href="#top">Up</a>`;
    const config = { controller: 'Voorbeeld B.V.', statement: '/privacy' };
    for (let count = 0; count < 3; count++) {
      const page = await visit({ config, body });
      await seenButton(page, 'reject-all');
      windowOf(page).scrollTo(0, 1e6);
      await until(() => windowOf(page).scrollY > 2000);
      query(page, '#up').click();
      // What a scroll or a click sets going would be on its way by now; a request of our own proves it.
      await frames(page);
      await fetch(`${tracker}/marker-${count}`);
      expect(await stored(page)).to.deep.equal([]);
      expect(ranIn(page)).to.deep.equal([]);
      expect(managerOf(page).decision.method).to.equal(null);
      page.remove();
    }
    expect(await urlsAt('tracker')).to.deep.equal(['/marker-0', '/marker-1', '/marker-2']);
    expect(await urlsAt('analytics')).to.deep.equal([]);
  });

  it('without JavaScript nothing gated is asked for, and the page’s own noscript text shows (R-INT-56)', async () => {
    const { tracker } = await origins();
    // A document written into a sandboxed frame runs no script but is of this origin, so that it can be read.
    const frame = Object.assign(document.createElement('iframe'), { title: 'No scripts' });
    frame.setAttribute('sandbox', 'allow-same-origin');
    frame.srcdoc = pageOf({
      body: `${everyKind(tracker, 'tracking').html}<noscript><p id="noscript">Text</p></noscript>
        <img src="${tracker}/pixel.gif?marker" alt="">`,
    });
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    document.body.append(frame);
    await loaded;
    // The last thing of the page, which belongs to nobody's consent.
    await until(async () => (await urlsAt('tracker')).includes('/pixel.gif?marker'));
    expect(await urlsAt('tracker')).to.deep.equal(['/pixel.gif?marker']);
    expect(query(frame, '#noscript').getClientRects()).to.have.length(1);
    expect(windowOf(frame).ran, 'no script ran').to.equal(undefined);
  });
});

describe('the library itself', () => {
  beforeEach(resetLogs);
  afterEach(cleanUp);

  it('asks for nothing but its own files beside it, neither for a region nor for anything else (R-LAW-31, R-SEC-14)', async () => {
    const id = crypto.randomUUID();
    const spy = `<script nonce="x">
      const spied = { fetch: window, sendBeacon: Navigator.prototype, open: XMLHttpRequest.prototype,
        getCurrentPosition: Geolocation.prototype, watchPosition: Geolocation.prototype };
      for (const [name, target] of Object.entries(spied)) {
        target[name] = () => { ran.push(name); return Promise.reject(new Error('spied')) };
      }
    </script>`;
    const page = await open(
      { nonce: 'x', before: spy },
      {
        headers: {
          'content-security-policy': `default-src 'none'; script-src 'self' 'nonce-x'; report-uri ${reportsUrl(id)}`,
        },
      },
    );
    (await seenButton(page, 'show-preferences')).click();
    const dialog = await until(() =>
      documentOf(page)
        .querySelector('consent-preferences')
        ?.shadowRoot?.querySelector<HTMLDialogElement>('dialog[open]'),
    );
    for (const details of dialog.querySelectorAll('details')) details.open = true;
    await until(() => dialog.querySelector('[name=service]'));
    dialog.querySelector<HTMLElement>('[data-consent-action=accept-all]')?.click();
    await until(() => managerOf(page).allows('pixel'));
    await managerOf(page).receipt();
    await managerOf(page).withdraw('pixel');
    await frames(page);

    const resources = windowOf(page).performance.getEntriesByType('resource');
    const paths = resources.map(({ name }) => name.replace(`${location.origin}/__test/file/dist/`, ''));
    expect([...new Set(paths)].sort()).to.deep.equal([
      'locales/en.js',
      'privacy-cookie-notice.browser-signal.js',
      'privacy-cookie-notice.desk.js',
      'privacy-cookie-notice.js',
      'privacy-cookie-notice.page-words.js',
      'privacy-cookie-notice.preferences.js',
      'privacy-cookie-notice.record.js',
      'privacy-cookie-notice.speak.js',
      'privacy-cookie-notice.special.js',
      'privacy-cookie-notice.ui.js',
    ]);
    expect(ranIn(page)).to.deep.equal([]);
    // A refused request would have been reported.
    expect(await reports(id)).to.deep.equal([]);
    expect(await urlsAt('tracker')).to.deep.equal([]);
    expect(await urlsAt('analytics')).to.deep.equal([]);
  });

  it('asks for its guard alone when the visitor has answered before (R-SEC-14)', async () => {
    await managerOf(await visit({})).rejectAll();
    const page = await visit({});
    const names = windowOf(page)
      .performance.getEntriesByType('resource')
      .map(({ name }) => name.split('/').at(-1));
    expect(names).to.deep.equal(['privacy-cookie-notice.js']);
  });

  it('treats a visitor of an unknown region as one who must be asked (R-LAW-31)', async () => {
    for (const [language, languages] of [
      ['en-US', ['en-US']],
      ['', []],
    ]) {
      const page = await visit({
        config: { controller: 'A', statement: '/privacy' },
        before: `<script>
          Object.defineProperty(navigator, 'language', { value: ${JSON.stringify(language)} });
          Object.defineProperty(navigator, 'languages', { value: ${JSON.stringify(languages)} });
          Intl.DateTimeFormat.prototype.resolvedOptions = () => ({ timeZone: 'America/Los_Angeles' });
        </script>`,
      });
      expect(managerOf(page).decision.mustAsk).to.equal(true);
      expect([...managerOf(page).decision.granted]).to.deep.equal(['functional']);
      page.remove();
    }
  });
});
