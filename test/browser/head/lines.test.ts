import { expect } from '@esm-bundle/chai';
import type { ConsentEvent } from '../../../src/core/events.js';
import { cleanUp, openPage, origins, reports, reportsUrl, resetLogs, until } from '../../support/client.js';
import { acceptEarlier, documentOf, managerOf, pageOf, query, ranIn, urlsAt, visit } from '../gate/pages.js';
import {
  loadsOf,
  openSnippet,
  quiet,
  ready,
  siteConfig,
  snippetPage,
  vendorTags,
  windowOf,
} from './pages.js';

const MODES = ['auto', 'strict'] as const;

/** What of a vendor is promised to be held: all in `strict`, scripts in `auto`. */
const promised = async (block: (typeof MODES)[number]) =>
  [...(await urlsAt('analytics')), ...(await urlsAt('tracker'))].filter(
    (url) => block === 'strict' || url.startsWith('/script'),
  );

/** Everything that the browser keeps for the page, but for the notice's own cookie. */
async function stored(frame: HTMLIFrameElement): Promise<string[]> {
  const { localStorage, sessionStorage, indexedDB, caches } = windowOf(frame) as unknown as typeof globalThis;
  return [
    ...documentOf(frame)
      .cookie.split('; ')
      .filter((pair) => pair && !pair.startsWith('PrivacyCookieNotice=')),
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => String(name)),
    ...(await caches.keys()),
  ];
}

for (const block of MODES) {
  describe(`${block}:`, () => {
    beforeEach(resetLogs);
    afterEach(cleanUp);

    async function bothVendors() {
      const { analytics, tracker } = await origins();
      return vendorTags(analytics, 'counter') + vendorTags(tracker, 'pixel');
    }

    it('code that would store in every way there is does not run before a choice (R-LAW-01, R-LAW-02)', async () => {
      const { tracker } = await origins();
      const code = `document.cookie='_t=1';localStorage._t=1;sessionStorage._t=1;indexedDB.open('_t');caches.open('_t');ran.push('stored')`;
      const frame = await openSnippet(block, {
        body: `<script src="${tracker}/raw.js?code=${encodeURIComponent(code)}"></script>`,
      });
      await ready(frame);
      await quiet(frame);
      expect(ranIn(frame)).to.deep.equal(['end']);
      expect(await stored(frame)).to.deep.equal([]);
    });

    it('after a refusal its cookie says so, and nothing is asked here and on three more pages (R-AUD-04)', async () => {
      const frame = await openSnippet(block, { body: await bothVendors() });
      await ready(frame);
      await managerOf(frame).rejectAll();
      expect(documentOf(frame).cookie).to.match(/^PrivacyCookieNotice=1\.\w+\.\w+\.\d+\.reject$/);
      for (let page = 0; page < 3; page++) {
        const next = await openSnippet(block, { body: await bothVendors() });
        await ready(next);
        await quiet(next);
        expect(ranIn(next)).to.deep.equal(['end']);
      }
      expect(await promised(block)).to.deep.equal([]);
    });

    it('no tag of Google’s is asked before it is granted, and no option exists to do so (R-INT-07)', async () => {
      const { tracker } = await origins();
      const gtag = `<script async src="${tracker}/script.js?push=gtag&id=G-1"></script>
        <script>window.dataLayer = window.dataLayer || []; function gtag() { dataLayer.push(arguments) }
          gtag('js', new Date()); gtag('config', 'G-1')</script>`;
      const frame = await openSnippet(block, { body: gtag });
      await ready(frame);
      await quiet(frame);
      expect(await promised(block)).to.deep.equal([]);
      expect(frame.contentWindow!.location.search).to.equal('');
      for (const option of ['signals', 'url_passthrough', 'advanced']) {
        const failed = await snippetPage(block, { config: { [option]: true } }).then(() => '', String);
        expect(failed).to.include(option);
      }
    });

    it('withdrawing fires the change, removes the items, and nothing further is asked (R-LAW-13)', async () => {
      const config = await siteConfig(block);
      const [counter, pixel] = config.services!;
      const item = { name: '_t', kind: 'cookie', lifetime: 'session' } as const;
      const services = [counter!, { ...pixel!, items: [item, { ...item, kind: 'localStorage' } as const] }];
      const { tracker } = await origins();
      const code = `document.cookie='_t=1;path=/';localStorage._t=1;ran.push('stored');setInterval(()=>fetch('${tracker}/beat'),20)`;
      const body = `<script src="${tracker}/raw.js?code=${encodeURIComponent(code)}"></script>`;
      const frame = await openSnippet(block, { config: { services }, body });
      await ready(frame);
      await managerOf(frame).acceptAll();
      await until(() => ranIn(frame).includes('stored'));
      await until(async () => (await urlsAt('tracker')).includes('/beat'));
      const loads = loadsOf(frame);
      const said: string[] = [];
      for (const type of ['consent-change', 'consent-withdraw'] as const) {
        documentOf(frame).addEventListener(type, (event: ConsentEvent<typeof type>) => said.push(event.type));
      }
      await managerOf(frame).withdraw('pixel');
      expect(said).to.deep.equal(['consent-change', 'consent-withdraw']);
      await until(() => loads());
      await ready(frame);
      expect(await stored(frame)).to.deep.equal([]);
      await resetLogs();
      await quiet(frame);
      expect(await urlsAt('tracker')).to.deep.equal([]);
      expect(ranIn(frame)).to.deep.equal(['end']);
    });

    it('where the guard itself never arrives, everything stays held and the page goes on (R-INT-42)', async () => {
      const frame = await openSnippet(block, {
        body:
          (await bothVendors()) +
          `<script type="text/plain" data-category="tracking">ran.push('held')</script>`,
        options: { src: '/__test/file/dist/blocked-by-a-tool.js' },
      });
      await quiet(frame);
      expect(ranIn(frame)).to.deep.equal(['end']);
      expect(windowOf(frame).errors).to.deep.equal([]);
      expect(await promised(block)).to.deep.equal([]);
    });

    it('without JavaScript nothing held runs, and words for that can stand in noscript (R-INT-56)', async () => {
      const html = await snippetPage(block, {
        body: (await bothVendors()) + '<noscript><p id="words">Words</p></noscript>',
      });
      // A sandbox without scripts is a browser without JavaScript.
      const frame = await openPage(html, {
        headers: { 'content-security-policy': 'sandbox allow-same-origin' },
      });
      expect(query(frame, '#words').textContent).to.equal('Words');
      expect((await urlsAt('tracker')).filter((url) => url.startsWith('/script'))).to.deep.equal([]);
      if (block === 'strict') expect(await urlsAt('tracker')).to.deep.equal([]);
    });

    it('an automatic helper finds the notice and its refusal, and the cookie then says so (R-INT-36)', async () => {
      const frame = await openSnippet(block, { body: await bothVendors() });
      const button = await until(() =>
        documentOf(frame).querySelector<HTMLElement>(
          'consent-notice:not([hidden]) [data-consent-action="reject-all"]',
        ),
      );
      button.click();
      await until(() => documentOf(frame).cookie.includes('.reject'));
      await until(() => documentOf(frame).querySelector('consent-notice')!.hasAttribute('hidden'));
      expect(await promised(block)).to.deep.equal([]);
    });

    it('the snippet asks for nothing but the files beside the guard (R-SEC-14, R-LAW-31)', async () => {
      const frame = await openSnippet(block, {});
      await until(() => documentOf(frame).querySelector('consent-notice:not([hidden])'));
      const asked = windowOf(frame)
        .performance.getEntriesByType('resource')
        .map(({ name }) => new URL(name).pathname);
      expect(asked).to.not.deep.equal([]);
      expect(asked.filter((path) => !path.startsWith('/__test/file/dist/'))).to.deep.equal([]);
    });
  });
}

describe('a tracker that calls itself functional', () => {
  beforeEach(resetLogs);
  afterEach(cleanUp);
  it('is refused by the printer of the snippet (R-LAW-23)', async () => {
    const [counter] = (await siteConfig('strict')).services!;
    const items = [{ name: '_ga', kind: 'cookie', lifetime: '2 years' } as const];
    const services = [{ ...counter!, category: 'functional', items }];
    const failed = await snippetPage('strict', { config: { services } }).then(() => '', String);
    expect(failed).to.include('services[0].category');
  });
});

describe('under Trusted Types', () => {
  beforeEach(resetLogs);
  afterEach(cleanUp);

  it('held scripts start by one named policy, which nobody else can use (R-SEC-13)', async () => {
    await acceptEarlier();
    const { tracker } = await origins();
    // The engines share the server, and what is tried at the end is reported too.
    const id = `named-${Math.random()}`;
    const policy = `require-trusted-types-for 'script'; trusted-types lit-html privacy-cookie-notice; report-uri ${reportsUrl(id)}`;
    const page = pageOf({
      body: `<script type="text/plain" data-category="tracking" data-src="${tracker}/script.js?push=held"></script>`,
    });
    const frame = await openPage(page, { headers: { 'content-security-policy': policy } });
    await until(() => ranIn(frame).includes('held'));
    expect(await urlsAt('tracker')).to.deep.equal(['/script.js?push=held']);
    expect(await reports(id)).to.deep.equal([]);
    const { trustedTypes } = windowOf(frame) as unknown as {
      trustedTypes?: { createPolicy(name: string, rules: object): unknown };
    };
    if (trustedTypes) expect(() => trustedTypes.createPolicy('privacy-cookie-notice', {})).to.throw();
  });
});

describe('a withdrawal in labelled', () => {
  beforeEach(resetLogs);
  afterEach(cleanUp);

  it('silences code that cannot be stopped by loading the page again (R-LAW-13, R-LAW-14)', async () => {
    const { tracker } = await origins();
    const frame = await visit({
      body: `<script type="text/plain" data-category="tracking">ran.push('beats'); setInterval(() => fetch('${tracker}/beat'), 20)</script>`,
    });
    await managerOf(frame).acceptAll();
    await until(async () => (await urlsAt('tracker')).includes('/beat'));
    const loads = loadsOf(frame);
    await managerOf(frame).withdraw();
    await until(() => loads());
    await resetLogs();
    await quiet(frame);
    expect(await urlsAt('tracker')).to.deep.equal([]);
    expect(ranIn(frame)).to.deep.equal([]);
  });
});
