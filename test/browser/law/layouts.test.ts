import { expect } from '@esm-bundle/chai';
import { resetMouse, sendKeys } from '@web/test-runner-commands';

import { PROFILES, type ProfileId } from '../../../src/core/profiles.js';
import { cleanUp, fileUrl, until } from '../../support/client.js';
import { areAlike, looksOf } from '../../support/looks.js';
import {
  focused,
  isChromium,
  itInChromium,
  LONG_TEXT,
  middleOf,
  nameOf,
  openNoticePage,
  storedAnswer,
  type NoticePage,
} from '../../support/notice-page.js';

const LAYOUTS = ['bottom', 'bottom-start', 'bottom-end', 'top', 'inline'] as const;
// The longest words, and one that is written from right to left; all of them where the layouts differ most.
const FEW = ['hu', 'ar'];
const languagesOf = (layout: string) =>
  isChromium && ['bottom', 'bottom-end'].includes(layout) ? ['nl', 'de', 'el', 'fi', ...FEW] : FEW;
const SIZES = [
  [1280, 720],
  [700, 600],
  [360, 640],
  [320, 640],
  [320, 256],
] as const;

/** What a visitor may have set: text twice as large, or WCAG 1.4.12's spacing. */
const TEXTS = {
  'plain text': '',
  'text of 200 %': 'html { font-size: 200% }',
  'spaced text':
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
};

const open = (layout: string, language = 'en', config = {}, body?: string): Promise<NoticePage> =>
  openNoticePage({
    config: { layout, ...config },
    attributes: `lang="${language}"${language === 'ar' ? ' dir="rtl"' : ''}`,
    ...(body && { body }),
  });

const answers = (page: NoticePage) =>
  ['reject-all', 'accept-all'].map((action) =>
    page.notice.querySelector<HTMLElement>(`[slot=actions][data-consent-action=${action}]`)!,
  );

async function resize(page: NoticePage, [width, height]: readonly [number, number]): Promise<void> {
  Object.assign(page.frame, { width, height });
  await until(() => page.window.innerWidth === width && page.window.innerHeight === height);
  await page.frames(2);
}

/** How many of the answers a visitor sees whole, and can hit. */
function answersInView(page: NoticePage): number {
  return answers(page).filter((button) => {
    const { top, bottom } = button.getBoundingClientRect();
    if (top < -1 || bottom > page.window.innerHeight + 1) return false;
    return page.document.elementFromPoint(...middleOf(button)) === button;
  }).length;
}

function expectEqual(page: NoticePage, where: string): void {
  const [reject, accept] = answers(page).map((button) => button.getBoundingClientRect());
  expect((reject!.width * reject!.height) / (accept!.width * accept!.height), where).to.be.within(0.9, 1.1);
  for (const { height } of [reject!, accept!]) expect(height, where).to.be.at.least(44);
}

/** Nothing is wider than its room, or higher than what shows it. */
function expectWhole({ document, notice, window }: NoticePage, where: string): void {
  expect(document.documentElement.scrollWidth, `the page, ${where}`).to.be.at.most(window.innerWidth);
  expect(notice.scrollWidth, `the notice, ${where}`).to.be.at.most(notice.clientWidth);
  const box = notice.getBoundingClientRect();
  for (const part of notice.querySelectorAll<HTMLElement>('h2, p, li, a, button')) {
    const { left, right, width, height } = part.getBoundingClientRect();
    const cut = `${where}: ${part.innerText}`;
    expect(left >= box.left && right <= box.right, cut).to.equal(true);
    expect(part.scrollWidth, cut).to.be.at.most(Math.ceil(width));
    expect(part.scrollHeight, cut).to.be.at.most(Math.ceil(height));
  }
}

for (const layout of LAYOUTS) {
  describe(`the first layer, ${layout}`, () => {
    afterEach(async () => {
      await resetMouse();
      await cleanUp();
    });

    for (const language of languagesOf(layout)) {
      it(`shows both answers or neither, of one size, with nothing cut, in every window and text: ${language} (R-LAW-05, R-LAW-07, R-A11Y-14, R-A11Y-15, R-A11Y-16)`, async () => {
        const page = await open(layout, language);
        expect(page.notice.getAttribute('layout')).to.equal(layout === 'bottom' ? null : layout);
        const style = page.document.head.appendChild(page.document.createElement('style'));
        for (const [text, css] of Object.entries(TEXTS)) {
          style.textContent = css;
          for (const size of SIZES) {
            await resize(page, size);
            const where = `${size.join('x')}, ${text}`;
            // 320x256 is a text of 400 % already.
            if (size[1] < 300 && text === 'text of 200 %') continue;
            expectWhole(page, where);
            expectEqual(page, where);
            const [, height] = size;
            const scroller = layout === 'inline' ? page.document.documentElement : page.notice;
            const isRoomy = height >= 600 && text !== 'text of 200 %';
            for (const share of [0, 0.5, 1]) {
              scroller.scrollTop = share * (page.notice.scrollHeight - scroller.clientHeight);
              expect(answersInView(page), `${where}, scrolled by ${share}`).to.be.oneOf(
                isRoomy ? [2] : [0, 2],
              );
            }
            answers(page)[1]!.scrollIntoView({ block: 'end' });
            expect(answersInView(page), `${where}, scrolled to`).to.equal(2);
            if (layout !== 'inline') {
              const box = page.notice.getBoundingClientRect();
              expect(box.top >= 0 && box.bottom <= height, `inside the window, ${where}`).to.equal(true);
              expect(height - box.height, `the page beside it, ${where}`).to.be.at.least(40);
            }
            page.window.scrollTo(0, 0);
          }
        }
      });
    }

    it('asks with two answers that look alike, light and dark, and nothing chosen before (R-AUD-05, R-LAW-07)', async () => {
      for (const scheme of ['light', 'dark']) {
        const page = await open(layout);
        page.document.documentElement.style.colorScheme = scheme;
        await page.frames(1);
        areAlike(scheme, answers(page).map(looksOf));
        // A page that would part them cannot, in any layout.
        page.addStyle(
          `consent-notice button:last-of-type, [data-consent-action=accept-all] { font-size: 2rem !important;
            background: red !important; margin: 1rem !important; order: -1 !important; float: right !important }`,
        );
        await page.frames(1);
        areAlike(`${scheme}, in a page that wants otherwise`, answers(page).map(looksOf));
        expectEqual(page, scheme);
        expect(page.notice.querySelectorAll('input, :checked, [aria-checked=true]').length).to.equal(0);
        expect(page.manager.decision).to.include({ mustAsk: true, method: null });
        await cleanUp();
      }
    });

    it('is answered with the keyboard alone, with one Tab between the answers (R-A11Y-23)', async () => {
      const page = await open(layout);
      page.focus();
      const stops: string[] = [];
      for (let count = 0; count < 4; count++) {
        await sendKeys({ press: 'Tab' });
        stops.push(nameOf(focused(page.document)));
      }
      expect(stops).to.deep.equal([
        'a',
        'button[reject-all]',
        'button[accept-all]',
        'button[show-preferences]',
      ]);
      await sendKeys({ down: 'Shift' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ up: 'Shift' });
      await sendKeys({ press: 'Enter' });
      await until(() => storedAnswer()?.includes('.reject'));
      await until(() => !page.isNoticeShown);
    });

    it('covers nothing that has the focus, and neither end of the page (R-A11Y-05)', async () => {
      const links = Array.from({ length: 12 }, (_, at) => `<p><a href="#${at}">Loaf ${at}</a></p>`).join('');
      const body = `<header><a id="start" href="#">Bread and books</a></header><main>${links}${LONG_TEXT}<p><a id="end" href="#">The end</a></p></main>`;
      const page = await open(layout, 'en', {}, body);
      for (const size of SIZES.filter(([, height]) => height > 300)) {
        await resize(page, size);
        page.window.scrollTo(0, 0);
        page.focus();
        page.button('show-preferences').focus();
        for (const link of page.document.querySelectorAll('header a, main a')) {
          if (link.id === 'end') page.byId('end').focus();
          else await sendKeys({ press: 'Tab' });
          await page.frames(1);
          expect(focused(page.document) === link, nameOf(link)).to.equal(true);
          const isOnTop = page.document.elementFromPoint(...middleOf(link)) === link;
          expect(isOnTop, `${link.textContent} at ${size.join('x')}`).to.equal(true);
        }
        const settings = page.document.querySelector('consent-settings[floating]')!;
        expect(getComputedStyle(settings).visibility, 'the permanent control lies under nothing').to.equal(
          'hidden',
        );
      }
    });
  });
}

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
