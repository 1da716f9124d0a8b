import { expect } from '@esm-bundle/chai';

import { PROFILES, type ProfileId } from '../../../src/core/profiles.js';
import { cleanUp, fileUrl, until } from '../../support/client.js';
import { LAYOUTS, SIZES, open, answers, resize, expectEqual, expectWhole } from '../../support/layouts.js';
import { areAlike, looksOf } from '../../support/looks.js';
import {
  itInChromium,
  LONG_TEXT,
  nameOf,
  openNoticePage,
  storedAnswer,
  type NoticePage,
} from '../../support/notice-page.js';

describe('the place of the first layer', () => {
  afterEach(cleanUp);

  const wide = { width: 1280, height: 720 };
  const places: [string, string, (box: DOMRect) => boolean][] = [
    ['bottom-start', 'en', ({ left, width, bottom }) => left === 16 && width === 416 && bottom === 704],
    ['bottom-end', 'en', ({ right, width, bottom }) => right === 1264 && width === 416 && bottom === 704],
    ['bottom-start', 'ar', ({ right, width }) => right === 1264 && width === 416],
    ['bottom-end', 'ar', ({ left, width }) => left === 16 && width === 416],
    ['top', 'en', ({ top, left, right }) => top === 16 && left === 1280 - right],
    ['bottom', 'en', ({ bottom, left, right }) => bottom === 704 && left === 1280 - right],
  ];
  for (const [layout, language, isThere] of places) {
    it(`is ${layout} in a wide window, and from side to side in a narrow one: ${language}`, async () => {
      const page = await open(layout, language);
      page.addStyle('html { scrollbar-width: none }');
      await resize(page, [wide.width, wide.height]);
      const box = page.notice.getBoundingClientRect();
      expect(isThere(box), JSON.stringify(box)).to.equal(true);
      await resize(page, [360, 640]);
      const { left, right } = page.notice.getBoundingClientRect();
      expect([left, right]).to.deep.equal([9, 351]);
    });
  }

  it('is where the page itself put it, in its flow, when it is inline', async () => {
    const body = `<header><a href="#">Home</a></header><consent-notice></consent-notice><main><h1>Bread</h1>${LONG_TEXT}</main>`;
    const page = await open('inline', 'en', {}, body);
    expect(page.document.querySelectorAll('consent-notice').length).to.equal(1);
    const bottomOf = (element: Element) => element.getBoundingClientRect().bottom;
    expect(page.notice.getBoundingClientRect().top).to.be.at.least(
      bottomOf(page.document.querySelector('header')!),
    );
    expect(page.document.querySelector('h1')!.getBoundingClientRect().top).to.be.at.least(
      bottomOf(page.notice),
    );
    await page.manager.rejectAll();
    await until(() => page.notice.getClientRects().length === 0);
  });

  it('leaves a page its start to read, where it is on top, and every line where it is seen', async () => {
    const page = await open('top');
    const heading = page.document.querySelector('h1')!;
    const place = () => Math.round(heading.getBoundingClientRect().top);
    const before = place();
    expect(page.window.scrollY).to.equal(0);
    page.window.dispatchEvent(new WheelEvent('wheel'));
    expect(place(), 'given room').to.equal(before);
    expect(page.window.scrollY).to.be.greaterThan(100);
    page.window.scrollTo(0, 0);
    expect(page.byId('first-link').getBoundingClientRect().top).to.be.at.least(
      page.notice.getBoundingClientRect().bottom,
    );
    page.window.scrollTo(0, 900);
    const reading = place();
    await page.manager.rejectAll();
    await until(() => !page.isNoticeShown);
    await page.frames(2);
    expect(place(), 'taken back').to.equal(reading);
  });

  it('is the usual one where the file of the others does not come', async () => {
    const files = [
      'privacy-cookie-notice.js',
      'privacy-cookie-notice.ui.js',
      'privacy-cookie-notice.desk.js',
      'locales/',
    ].map((file) => location.origin + fileUrl(`dist/${file}`));
    const page = await openNoticePage({
      config: { layout: 'top' },
      headers: { 'content-security-policy': `script-src 'unsafe-inline' ${files.join(' ')}` },
      isAsked: false,
    });
    await until(() => page.isNoticeShown);
    await page.frames();
    expect(page.notice.hasAttribute('layout')).to.equal(false);
    expect(page.notice.getBoundingClientRect().bottom).to.be.greaterThan(580);
  });
});

describe('the cross', () => {
  afterEach(cleanUp);

  it('stands in the first layer of the regions that ask for one, and of no other (R-LAW-20)', async () => {
    for (const [profile, { hasCross, days }] of Object.entries(PROFILES) as [
      ProfileId,
      (typeof PROFILES)[ProfileId],
    ][]) {
      if (!hasCross && !['eu', 'nl', 'us'].includes(profile)) continue;
      const page = await open('bottom', 'it', { profile, cookie: { days: days[1] } });
      const crosses = page.notice.querySelectorAll('[data-consent-action=reject-all]:not([slot])');
      expect(crosses.length, profile).to.equal(hasCross ? 1 : 0);
      await cleanUp();
    }
  });

  for (const layout of LAYOUTS) {
    it(`says that it rejects, does so, and parts the answers by nothing: ${layout} (R-LAW-20)`, async () => {
      const page = await open(layout, 'it', { profile: 'it' });
      for (const size of SIZES) {
        await resize(page, size);
        expectWhole(page, size.join('x'));
        expectEqual(page, size.join('x'));
      }
      await resize(page, [360, 640]);
      areAlike('the answers', answers(page).map(looksOf));
      const cross = page.notice.querySelector<HTMLButtonElement>('button:not([slot])')!;
      const [reject] = answers(page);
      expect([cross.getAttribute('aria-label'), cross.title, cross.textContent.trim()]).to.deep.equal([
        reject!.innerText,
        reject!.innerText,
        '×',
      ]);
      const { width, height, right, top } = cross.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(44);
      const heading = page.notice.querySelector('h2')!.getBoundingClientRect();
      expect(right, 'at the end of the heading').to.be.greaterThan(heading.right - 44);
      expect(top).to.be.below(heading.bottom);
      await page.click(cross);
      await until(() => storedAnswer()?.includes('.reject'));
      await until(() => !page.isNoticeShown);
    });
  }
});

describe('what a visitor sees first', () => {
  afterEach(cleanUp);

  type Shift = PerformanceEntry & { sources: { node?: Node }[]; hadRecentInput: boolean };
  type Paint = PerformanceEntry & { element?: Element };
  type Seen = Window & { seen: PerformanceEntry[] };

  const OBSERVER = `<script>window.seen = [];
    for (const type of ['layout-shift', 'largest-contentful-paint'])
      new PerformanceObserver((list) => seen.push(...list.getEntries())).observe({ type, buffered: true });</script>`;
  // Noise, for what is flat counts as no picture.
  function picture(): string {
    const canvas = Object.assign(document.createElement('canvas'), { width: 360, height: 300 });
    const context = canvas.getContext('2d')!;
    const pixels = context.createImageData(360, 300);
    for (let at = 0; at < pixels.data.length; at++) pixels.data[at] = at % 4 === 3 ? 255 : (at * 7919) % 251;
    context.putImageData(pixels, 0, 0);
    return canvas.toDataURL();
  }
  const hero = `<img id="hero" alt="" width="360" height="300" style="display:block" src="${picture()}">`;

  const visit = (layout: string, body: string) =>
    openNoticePage({ config: { layout }, head: OBSERVER, body, width: 360, height: 640 });
  const entries = <T>(page: NoticePage, type: string) =>
    (page.window as unknown as Seen).seen.filter(({ entryType }) => entryType === type) as T[];

  const BODIES: Record<string, string> = Object.fromEntries(
    LAYOUTS.map((layout) => [layout, `<header>${hero}</header><main>${LONG_TEXT}</main>`]),
  );
  // The page keeps the place: see docs/design.md.
  BODIES['inline'] =
    `<header>${hero}</header><div style="min-block-size: 40rem"><consent-notice></consent-notice></div><main>${LONG_TEXT}</main>`;

  for (const layout of LAYOUTS) {
    itInChromium(
      `is the page, and nothing of it moves as the notice comes, is scrolled beside and goes: ${layout} (R-INT-51, R-INT-52)`,
      'only Chromium tells',
      async () => {
        const page = await visit(layout, BODIES[layout]!);
        await until(() => entries<Paint>(page, 'largest-contentful-paint').length);
        await page.frames(20);
        const painted = entries<Paint>(page, 'largest-contentful-paint').map(({ element }) => element);
        expect(nameOf(painted.at(-1))).to.equal('img#hero');
        expect(painted.filter((element) => element?.closest('consent-notice')).length).to.equal(0);
        page.window.dispatchEvent(new WheelEvent('wheel'));
        await page.frames(5);
        const moved = () => entries<Shift>(page, 'layout-shift').length;
        expect(moved(), 'come').to.equal(0);
        await page.manager.rejectAll();
        await until(() => !page.isNoticeShown);
        await page.frames(5);
        expect(moved(), 'gone').to.equal(0);
      },
    );
  }
});
