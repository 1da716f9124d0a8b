import { expect } from '@esm-bundle/chai';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';

import { cleanUp, fileUrl, until } from '../../support/client.js';
import {
  LONG_TEXT,
  middleOf,
  nameOf,
  openNoticePage,
  storedAnswer,
  type NoticePage,
  count,
} from '../../support/notice-page.js';

const HIDINGS = {
  'display: none': 'display:none!important',
  'visibility: hidden': 'visibility:hidden!important',
  'opacity: 0; pointer-events: none': 'opacity:0!important;pointer-events:none!important',
};

// Page controls wherever the notice stands, to the very corners.
const TILES = Array.from(
  { length: 96 },
  (_, at) =>
    `<button class="tile" style="position:fixed;padding:0;width:66px;height:50px;left:${(at % 12) * 66}px;top:${Math.floor(at / 12) * 75}px">${at}</button>`,
).join('');
const BODY = `<main><h1>Bread</h1>${TILES}${LONG_TEXT}</main>`;

/** Clicks the page's own controls where the first layer stands or stood; all must be reached. */
async function expectUsable(page: NoticePage, places: [number, number][]): Promise<void> {
  const clicked: Element[] = [];
  page.document.addEventListener('click', ({ target }) => clicked.push(target as Element));
  for (const position of places) await sendMouse({ type: 'click', position });
  expect(clicked.map((element) => element.className || element.outerHTML)).to.deep.equal(
    places.map(() => 'tile'),
  );
  await sendKeys({ press: 'PageDown' });
  await until(() => page.window.scrollY > 0, { message: 'the page did not scroll' });
  await page.settle();
  const { granted, method } = page.manager.decision;
  expect({ granted: [...granted], method }).to.deep.equal({
    granted: ['functional', 'basket', 'login'],
    method: null,
  });
  expect(await page.released()).to.deep.equal([]);
  expect(storedAnswer()).to.equal(undefined);
  expect(page.window.errors).to.deep.equal([]);
}

/** The middle of the tile under each button of the first layer. */
function tilesUnderButtons(page: NoticePage): [number, number][] {
  return ['reject-all', 'accept-all', 'show-preferences'].map((action) => {
    const { left, top, width, height } = page.button(action).getBoundingClientRect();
    const inside = [...page.document.querySelectorAll('.tile')].map((tile) => tile.getBoundingClientRect());
    for (const tile of inside) {
      const x = Math.max(left, tile.left) + 3;
      const y = Math.max(top, tile.top) + 3;
      if (x < Math.min(left + width, tile.right) && y < Math.min(top + height, tile.bottom)) {
        return [Math.round(x), Math.round(y)];
      }
    }
    throw new Error(`No tile is under ${action}`);
  });
}

/** What a click in the middle of Back would reach. */
function hitAt(page: NoticePage, dialog: HTMLDialogElement): Element | null {
  const root = dialog.getRootNode() as ShadowRoot;
  return root.elementFromPoint(...middleOf(page.dialogButton('hide-preferences')));
}

describe('blockers and helpers', () => {
  afterEach(async () => {
    await resetMouse();
    await cleanUp();
  });

  it('find text and buttons without entering shadow roots, under a fixed host (R-INT-31)', async () => {
    const page = await openNoticePage();
    const walker = page.document.createTreeWalker(page.document.body, NodeFilter.SHOW_ELEMENT);
    const buttons: HTMLElement[] = [];
    while (walker.nextNode()) {
      const element = walker.currentNode as HTMLElement;
      if (element.localName === 'button' && element.closest('consent-notice')) buttons.push(element);
    }
    expect(buttons.map(({ innerText }) => innerText)).to.deep.equal([
      'Reject all',
      'Accept all',
      'Let me choose',
    ]);
    for (const button of buttons) {
      expect(button.getRootNode() === page.document, 'in the page itself').to.equal(true);
      expect(nameOf(button.offsetParent), 'rendered, as helpers ask').to.equal('consent-notice');
      expect(button.offsetWidth * button.offsetHeight).to.be.greaterThan(0);
    }
    expect(getComputedStyle(page.notice).position).to.equal('fixed');
    const heading = page.document.querySelector<HTMLElement>('consent-notice > h2')!;
    expect(heading.innerText).to.equal('Your choice about cookies');
    expect(page.notice.innerText).to.match(/We use cookies/);
    expect(page.notice.textContent, 'in the page itself').to.contain('Kade 12');
  });

  for (const [name, css] of Object.entries(HIDINGS)) {
    it(`hide the first layer before it shows with ${name}: the page works, nothing is granted (R-INT-37)`, async () => {
      const seen = await openNoticePage({ body: BODY });
      const places = tilesUnderButtons(seen);
      seen.frame.remove();
      const page = await openNoticePage({ body: BODY, head: `<style>consent-notice{${css}}</style>` });
      await expectUsable(page, places);
    });

    it(`hide the first layer after it shows with ${name}: the page works, nothing is granted (R-INT-37)`, async () => {
      const page = await openNoticePage({ body: BODY });
      const places = tilesUnderButtons(page);
      page.addStyle(`consent-notice{${css}}`);
      await page.frames();
      await expectUsable(page, places);
    });
  }

  it('hide what is in the first layer: the page works, nothing is granted (R-INT-37)', async () => {
    const head = '<style>consent-notice :not(button){display:none!important}</style>';
    const page = await openNoticePage({ body: BODY, head });
    await expectUsable(page, [
      [30, 20],
      [400, 20],
    ]);
  });

  it('leave no empty room at the end of a page whose notice they hid (R-INT-37)', async () => {
    const page = await openNoticePage();
    page.addStyle('consent-notice{display:none!important}');
    const root = page.document.documentElement;
    await until(() => getComputedStyle(root).paddingBlockEnd === '0px');
    expect(getComputedStyle(page.document.querySelector('consent-settings')!).visibility).to.equal('visible');
  });

  it('cannot lock a page with the first layer, which is never modal (R-INT-38)', async () => {
    const page = await openNoticePage();
    expect(count(page.document, ':modal, dialog, [popover], [inert]')).to.equal(0);
    expect(count(page.notice.shadowRoot!, ':modal, dialog, [popover], [inert]')).to.equal(0);
    for (const file of [
      'privacy-cookie-notice.js',
      'privacy-cookie-notice.ui.js',
      'privacy-cookie-notice.desk.js',
    ]) {
      const response = await fetch(fileUrl(`dist/${file}`));
      expect(response.status).to.equal(200);
      expect(await response.text(), file).not.to.match(/showModal|\binert\b|showPopover/);
    }
    const second = await (await fetch(fileUrl('dist/privacy-cookie-notice.preferences.js'))).text();
    expect(second, 'it is the second layer that is').to.contain('showModal');
  });

  // On the host, visibility is no hiding: engines keep an open modal dialog visible, so it can be used.
  const HIDDEN = [
    ...['display:none', 'opacity:0', 'pointer-events:none'].map((css) => ['consent-preferences', css]),
    ...['display:none', 'visibility:hidden', 'opacity:0', 'pointer-events:none'].map((css) => [
      'consent-preferences::part(dialog)',
      css,
    ]),
  ];
  for (const [target, css] of HIDDEN) {
    it(`make the open second layer invisible with ${target}{${css}}: it closes, the page works within 500 ms (R-INT-39)`, async () => {
      const page = await openNoticePage({ body: BODY });
      page.notice.remove();
      const dialog = await page.openPreferences();
      const start = performance.now();
      page.addStyle(`${target}{${css}!important}`);
      await until(() => !dialog.open, { timeout: 500 });
      expect(performance.now() - start).to.be.below(500);
      await expectUsable(page, [
        [30, 20],
        [400, 250],
        [760, 560],
      ]);
    });
  }

  it('cannot leave the page behind a dialog that is hidden with its host: it closes or is still seen (R-INT-39)', async () => {
    const page = await openNoticePage();
    const dialog = await page.openPreferences();
    page.addStyle('consent-preferences{visibility:hidden!important}');
    const isSeen = () =>
      dialog.checkVisibility({ visibilityProperty: true }) && dialog.contains(hitAt(page, dialog));
    await until(() => !dialog.open || isSeen(), { timeout: 500 });
    if (dialog.open) await page.click(page.dialogButton('hide-preferences'));
    await until(() => !dialog.open);
  });

  it('leave a second layer alone that can be seen (R-INT-39)', async () => {
    const page = await openNoticePage();
    const dialog = await page.openPreferences();
    let closes = 0;
    dialog.addEventListener('close', () => closes++);
    // It takes a look every 200 ms; by then it has taken several.
    const start = performance.now();
    await until(() => performance.now() - start > 900);
    expect(closes).to.equal(0);
    expect(dialog.open).to.equal(true);
  });
});
