import { expect } from '@esm-bundle/chai';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';

import { cleanUp, openPage, until } from '../../support/client.js';
import {
  LONG_TEXT,
  middleOf,
  nameOf,
  noticeHtml,
  openNoticePage,
  storedAnswer,
  type NoticePage,
  count,
} from '../../support/notice-page.js';

const SIZES = [
  [1280, 720],
  [360, 640],
  [320, 256],
] as const;

/** Whether a visitor sees the whole of it: inside the window and the notice's box, and on top. */
function isInView(page: NoticePage, element: Element): boolean {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const box = page.notice.getBoundingClientRect();
  const { innerWidth, innerHeight } = page.window;
  const isInside =
    left >= Math.max(0, box.left) &&
    top >= Math.max(0, box.top) &&
    right <= Math.min(innerWidth, box.right) &&
    bottom <= Math.min(innerHeight, box.bottom);
  return isInside && page.document.elementFromPoint(...middleOf(element)) === element;
}

describe('the first layer', () => {
  afterEach(async () => {
    await resetMouse();
    await cleanUp();
  });

  for (const language of ['en', 'nl']) {
    for (const [width, height] of SIZES) {
      it(`shows accept and reject both or neither at ${width}x${height}: ${language} (R-LAW-05)`, async () => {
        const page = await openNoticePage({ width, height, attributes: `lang="${language}"` });
        const [reject, accept] = [page.button('reject-all'), page.button('accept-all')];
        expect(isInView(page, reject)).to.equal(isInView(page, accept));
        if (height > 300) expect(isInView(page, reject), 'in view without scrolling').to.equal(true);
      });
    }
  }

  it('has accept and reject as two buttons of one kind in one container (R-LAW-05, R-LAW-06)', async () => {
    const page = await openNoticePage();
    const [reject, accept] = [page.button('reject-all'), page.button('accept-all')];
    expect(reject.parentElement === accept.parentElement, 'one parent').to.equal(true);
    expect(reject.assignedSlot?.name).to.equal('actions');
    expect(reject.assignedSlot === accept.assignedSlot, 'one slot').to.equal(true);
    for (const button of [reject, accept]) {
      expect([button.localName, button.type, button.getAttribute('role')]).to.deep.equal([
        'button',
        'button',
        null,
      ]);
      expect(nameOf(button.closest('a'))).to.equal('nothing');
    }
    const attributes = (button: Element) => button.getAttributeNames().sort();
    expect(attributes(reject)).to.deep.equal(attributes(accept));
  });

  for (const [action, method] of [
    ['reject-all', 'reject'],
    ['accept-all', 'accept'],
  ] as const) {
    it(`is answered by one click on ${action} (R-LAW-05)`, async () => {
      const page = await openNoticePage();
      await page.click(page.button(action));
      await until(() => storedAnswer()?.includes(`.${method}`));
      await until(() => !page.isNoticeShown);
      expect(page.manager.decision.method).to.equal(method);
      expect(count(page.document, '[open]')).to.equal(0);
    });
  }

  it('leaves the page usable: clicks on nine places, keys and selection reach it (R-LAW-19)', async () => {
    const places = [20, 340, 640].flatMap((left) => [4, 34, 64].map((top) => [left, top]));
    const controls = places.map(
      ([left, top], at) =>
        `<button class="place" style="position:fixed;left:${left}px;top:${top}px">Place ${at}</button>`,
    );
    const body = `<main><h1 style="margin-top:6rem">Bread and books</h1>${controls.join('')}${LONG_TEXT}</main>`;
    const page = await openNoticePage({ body, height: 600 });
    const clicked: string[] = [];
    page.document.addEventListener('click', ({ target }) =>
      clicked.push((target as Element).textContent ?? ''),
    );
    const buttons = [...page.document.querySelectorAll('.place')];
    for (const button of buttons) {
      expect(page.document.elementFromPoint(...middleOf(button)) === button, 'it is on top').to.equal(true);
      await page.click(button);
    }
    expect(clicked).to.deep.equal(buttons.map(({ textContent }) => textContent));

    // Selects the heading by hand.
    const heading = page.document.querySelector('h1')!.getBoundingClientRect();
    const y = Math.round(heading.top + heading.height / 2);
    await sendMouse({ type: 'move', position: [Math.round(heading.left + 1), y] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [Math.round(heading.left + 150), y] });
    await sendMouse({ type: 'up' });
    expect(page.document.getSelection()?.toString()).to.match(/^Bread/);
    await sendKeys({ press: 'PageDown' });
    await until(() => page.window.scrollY > 0, { message: 'the page did not scroll' });
    expect(page.manager.decision.mustAsk).to.equal(true);
  });

  it('locks, dims and disables nothing of the page (R-LAW-19)', async () => {
    const bare = await openPage(noticeHtml({}).replace(/<script src[^>]*><\/script>/, ''));
    const looks = ({ documentElement, body }: Document) =>
      [documentElement, body].map((element) => {
        const {
          overflow,
          overflowX,
          overflowY,
          position,
          pointerEvents,
          userSelect,
          touchAction,
          filter,
          opacity,
        } = getComputedStyle(element);
        return {
          overflow,
          overflowX,
          overflowY,
          position,
          pointerEvents,
          userSelect,
          touchAction,
          filter,
          opacity,
        };
      });
    const before = looks(bare.contentDocument!);
    bare.remove();
    const page = await openNoticePage();
    expect(looks(page.document)).to.deep.equal(before);
    expect(count(page.document, '[inert], [aria-hidden], [aria-modal], :modal')).to.equal(0);
    // A backdrop, or a layer of any kind, would be what is hit beside the notice.
    const { top } = page.notice.getBoundingClientRect();
    for (const x of [2, 400, 797]) {
      const hit = page.document.elementFromPoint(x, Math.round(top) - 3)!;
      expect(nameOf(hit.closest('consent-notice, consent-preferences, consent-settings'))).to.equal(
        'nothing',
      );
    }
  });

  it('has no way to close it but an answer (R-LAW-20)', async () => {
    const page = await openNoticePage();
    const controls = [...page.notice.querySelectorAll('a, button, input, [tabindex], [role=button]')];
    const names = controls.map((control) => control.getAttribute('data-consent-action') ?? control.localName);
    expect(names).to.deep.equal(['a', 'reject-all', 'accept-all', 'show-preferences']);
    expect(count(page.notice.shadowRoot!, 'a, button, input, [tabindex]')).to.equal(0);
    for (const control of controls) {
      expect(`${control.textContent} ${control.getAttribute('aria-label') ?? ''}`).not.to.match(
        /[×✕✖⨯]|^\s*x\s*$|close|dismiss/i,
      );
    }
    page.focus();
    for (const control of [page.document.body, ...controls]) {
      (control as HTMLElement).focus();
      await sendKeys({ press: 'Escape' });
    }
    await page.settle();
    expect(page.isNoticeShown, 'after Escape').to.equal(true);
    await page.click(page.button('show-preferences'));
    const dialog = await page.dialogOpened();
    await sendKeys({ press: 'Escape' });
    await until(() => !dialog.open);
    await page.settle();
    expect(page.isNoticeShown, 'after the settings').to.equal(true);
    expect(storedAnswer()).to.equal(undefined);
  });

  it('lets the statement be opened and read to its last line without an answer (R-LAW-27)', async () => {
    const body = `<main><h1>Statement</h1>${LONG_TEXT}<p id="last">The last line of the statement.</p></main>`;
    const first = await openNoticePage({ body });
    const statement = first.window.location.pathname;
    first.frame.remove();
    const page = await openNoticePage({ config: { statement } });
    await page.click(page.notice.querySelector('a')!);
    await until(() => page.window.location.pathname === statement && page.document.readyState === 'complete');
    await until(() => page.isNoticeShown);
    await page.frames();
    for (const [width, height] of SIZES) {
      Object.assign(page.frame, { width, height });
      await until(() => page.window.innerWidth === width);
      await page.frames();
      page.window.scrollTo(0, page.document.documentElement.scrollHeight);
      const { scrollY } = page.window;
      // The end of the page, or as little before it as a low window needs.
      page.window.scrollBy(0, Math.min(0, page.byId('last').getBoundingClientRect().top - 4));
      expect(page.window.scrollY, 'the end of the page').to.be.above(scrollY - 150);
      const line = page.byId('last').getBoundingClientRect();
      const { top } = page.notice.getBoundingClientRect();
      expect(line.bottom, `at ${width}x${height}`).to.be.at.most(top);
      expect(line.top, `at ${width}x${height}`).to.be.at.least(0);
      expect(page.document.elementFromPoint(line.left + 5, line.top + 5)?.id).to.equal('last');
    }
    expect(page.manager.decision.mustAsk).to.equal(true);
  });
});
