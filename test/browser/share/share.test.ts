import { expect } from '@esm-bundle/chai';
import { sendKeys } from '@web/test-runner-commands';

import { cleanUp, origins, reports, reportsUrl, resetLogs, until } from '../../support/client.js';
import { focused, itByEnter } from '../../support/notice-page.js';
import { drawn } from '../embed/embeds.js';
import { documentOf, frames, managerOf, query, site, urlsAt, windowOf } from '../gate/pages.js';
import {
  ALL,
  ARTICLE,
  controls,
  nameOf,
  open,
  rootOf,
  share,
  WITNESS,
  witnessOf,
  type Page,
} from './page.js';

const hrefs = (all: HTMLElement[]) => all.map((one) => one.getAttribute('href') ?? '');

describe('<consent-share>', () => {
  beforeEach(resetLogs);
  afterEach(cleanUp);

  it('offers every network by its name, and copying, as a list', async () => {
    const page = await open(share(`url="${ARTICLE}" text="Bread &amp; books"`));
    const all = await controls(page);
    expect(all.map(nameOf)).to.deep.equal([
      ...['LinkedIn', 'Mastodon', 'Bluesky', 'X', 'Facebook', 'WhatsApp'].map((name) => `Share on ${name}`),
      'Share by e-mail',
      'Copy link',
    ]);
    for (const one of all) expect(one.closest('ul > li'), nameOf(one)).not.to.equal(null);
    const [address, line] = [encodeURIComponent(ARTICLE), encodeURIComponent('Bread & books')];
    expect(hrefs(all)).to.deep.equal([
      `https://www.linkedin.com/sharing/share-offsite/?url=${address}`,
      `https://share.joinmastodon.org/#text=${line}%0A${address}`,
      `https://bsky.app/intent/compose?text=${line}%0A${address}`,
      `https://x.com/intent/tweet?text=${line}&url=${address}`,
      `https://www.facebook.com/sharer/sharer.php?u=${address}`,
      `https://wa.me/?text=${line}%0A${address}`,
      `mailto:?subject=${line}&body=${address}`,
      '',
    ]);
    for (const link of all.slice(0, 6) as HTMLAnchorElement[]) {
      expect([link.target, link.rel]).to.deep.equal(['_blank', 'noopener noreferrer']);
    }
    expect((all[6] as HTMLAnchorElement).target).to.equal('');
  });

  it('tells nobody of the visit: no request to anyone before a click, under the strictest policy', async () => {
    const { tracker } = await origins();
    const id = crypto.randomUUID();
    const policy = `default-src 'self'; script-src 'self' 'nonce-x'; require-trusted-types-for 'script'; trusted-types lit-html; report-uri ${reportsUrl(id)}`;
    const before = WITNESS.replace('<script>', '<script nonce="x">');
    const page = await open(
      share(`url="${tracker}/article"`),
      { nonce: 'x', before, head: `<link rel="canonical" href="${tracker}/canonical">` },
      { headers: { 'content-security-policy': policy } },
    );
    const all = await controls(page);
    all.forEach((one) => one.focus());
    await frames(page);
    expect(await urlsAt('tracker')).to.deep.equal([]);
    expect(await reports(id)).to.deep.equal([]);
    expect(witnessOf(page).complaints).to.deep.equal([]);
    const { performance, getComputedStyle } = windowOf(page) as unknown as typeof window;
    const hosts = performance.getEntriesByType('resource').map(({ name }) => new URL(name).host);
    expect(new Set(hosts)).to.deep.equal(new Set([location.host]));
    expect(documentOf(page).querySelector('[rel~=preconnect], [rel~=dns-prefetch], img, iframe')).to.equal(
      null,
    );
    expect(rootOf(page)!.querySelector('img, use, image')).to.equal(null);
    // Styled all the same.
    expect(getComputedStyle(all[0]!).display).to.equal('grid');
  });

  it('offers what is asked for, in that order', async () => {
    const page = await open(share('networks=" copy  mastodon x mastodon "'));
    expect((await controls(page)).map(nameOf)).to.deep.equal([
      'Copy link',
      'Share on Mastodon',
      'Share on X',
    ]);
    query(page, 'consent-share').setAttribute('networks', 'email');
    await until(() => rootOf(page)!.querySelectorAll('li').length === 1);
    query(page, 'consent-share').removeAttribute('networks');
    await until(() => rootOf(page)!.querySelectorAll('li').length === ALL.length);
  });

  it('says which attribute is wrong, what was given and what is expected, and does without', async () => {
    const page = await open(share('networks="x linkdin" url="javascript:alert(1)"'));
    const [x, ...others] = await controls(page);
    expect(others).to.have.length(0);
    const own = encodeURIComponent(documentOf(page).URL);
    expect(x!.getAttribute('href')).to.equal(`https://x.com/intent/tweet?text=Page&url=${own}`);
    expect(witnessOf(page).complaints).to.deep.equal([
      `privacy-cookie-notice: networks of <consent-share>: expected ${ALL.join(', ')}, but got "linkdin"`,
      'privacy-cookie-notice: url of <consent-share>: expected a web address (http, https or relative), but got "javascript:alert(1)"',
    ]);
    // Once, however often it is drawn.
    await managerOf(page).acceptAll();
    await frames(page);
    expect(witnessOf(page).complaints).to.have.length(2);
  });

  it('shares the canonical address, or else the page without its fragment, and its title of the moment', async () => {
    const page = await open(share('networks="x"'));
    const [link] = await controls(page);
    const shared = () => Object.fromEntries(new URL((link as HTMLAnchorElement).href).searchParams);
    const { URL: own } = documentOf(page);
    expect(shared()).to.deep.equal({ text: 'Page', url: own });

    // As a router does it.
    windowOf(page).history.pushState(null, '', '?page=2#part');
    documentOf(page).title = 'Emoji cut in two \ud83c';
    link!.focus();
    await until(() => shared()['text'] !== 'Page');
    expect(shared()).to.deep.equal({ text: 'Emoji cut in two \ufffd', url: `${own}?page=2` });

    const canonical = Object.assign(documentOf(page).createElement('link'), {
      rel: 'canonical',
      href: '/bread#top',
    });
    documentOf(page).head.append(canonical);
    query(page, 'consent-share').dispatchEvent(new Event('pointerenter'));
    await until(() => shared()['url'] === `${location.origin}/bread`);
  });

  itByEnter('is worked by keyboard alone, and says politely that the address was copied', async () => {
    const page = await open(share(`url="${ARTICLE}"`) + '<a href="#after" id="after">After</a>');
    const all = await controls(page);
    page.focus();
    windowOf(page).focus();
    for (const one of all) {
      await sendKeys({ press: 'Tab' });
      const name = nameOf(focused(documentOf(page))!);
      expect(name).to.equal(nameOf(one));
    }
    const status = rootOf(page)!.querySelector('[role=status]')!;
    expect(status.textContent).to.equal('');
    const width = all.at(-1)!.offsetWidth;
    await sendKeys({ press: 'Enter' });
    await until(() => status.textContent === 'Link copied');
    expect(witnessOf(page).copied).to.deep.equal([ARTICLE]);
    expect([nameOf(all.at(-1)!), all.at(-1)!.offsetWidth]).to.deep.equal(['Link copied', width]);
    expect(focused(documentOf(page)) === all.at(-1), 'keeps the focus').to.equal(true);
  });

  it('gives the address to copy by hand where the browser copies nothing', async () => {
    const before = `${WITNESS}<script>Object.defineProperty(navigator, 'clipboard', { value: undefined })</script>`;
    const page = await open(share(`url="${ARTICLE}"`), { before });
    const button = (await controls(page)).at(-1)!;
    button.click();
    const field = await until(() => rootOf(page)!.querySelector('input'));
    await until(() => rootOf(page)!.activeElement === field);
    expect([field.value, field.selectionStart, field.selectionEnd]).to.deep.equal([
      ARTICLE,
      0,
      ARTICLE.length,
    ]);
    expect([field.readOnly, nameOf(field)]).to.deep.equal([true, 'Copy link']);
    expect(rootOf(page)!.querySelector('[role=status]')!.textContent).to.equal('');
  });

  it('speaks the notice’s language, and says so', async () => {
    const page = await open(share('networks="x email copy"'), { config: { ...site, language: 'ar' } });
    expect((await controls(page)).map(nameOf)).to.deep.equal([
      'مشاركة على X',
      'مشاركة بالبريد الإلكتروني',
      'نسخ الرابط',
    ]);
    const { lang, dir } = query(page, 'consent-share');
    expect([lang, dir]).to.deep.equal(['ar', 'rtl']);
  });

  describe('is loaded for pages that have one:', () => {
    const isDefined = (page: Page) => !!windowOf(page).customElements.get('consent-share');

    it('not beside an embed alone, but when one comes later, in the page or in a shadow root', async () => {
      const page = await open('<consent-embed id="film" service="player" src="/film"></consent-embed>');
      await drawn(page, '#film');
      await frames(page);
      expect(isDefined(page)).to.equal(false);
      const host = documentOf(page).createElement('div');
      documentOf(page).body.append(host);
      host.attachShadow({ mode: 'open' }).innerHTML = share('networks="x"');
      await until(() => host.shadowRoot!.querySelector('consent-share')!.shadowRoot?.querySelector('a'));
      documentOf(page).body.append(documentOf(page).createElement('consent-share'));
      expect(await controls(page)).to.have.length(ALL.length);
    });

    it('beside held frames that are followed already', async () => {
      const src = `${(await origins()).tracker}/frame.html`;
      const page = await open(
        `<consent-embed id="film" service="player" src="${src}"></consent-embed>
        <iframe id="map" data-service="player" title="Map" width="300" height="200" data-src="${src}"></iframe>`,
        { head: `<script>PrivacyCookieNotice.config.block = 'auto'</script>` },
      );
      await drawn(page, '#film');
      await drawn(page, '#map');
      documentOf(page).body.append(documentOf(page).createElement('consent-share'));
      expect(await controls(page)).to.have.length(ALL.length);
    });

    it('and shows what the page has put there until then', async () => {
      const page = await open('<consent-share><a href="mailto:?body=x" id="own">Share</a></consent-share>');
      await controls(page);
      expect(query(page, '#own').getClientRects()).to.have.length(0);
    });
  });
});
