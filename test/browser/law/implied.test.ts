import { expect } from '@esm-bundle/chai';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';

import { cleanUp, until } from '../../support/client.js';
import { openNoticePage, type NoticePage } from '../../support/notice-page.js';

/** Undecided as on the first day: nothing granted, released, stored or answered, and the question stands. */
async function expectNoAnswer(page: NoticePage): Promise<void> {
  await page.settle();
  const { granted, mustAsk, method } = page.manager.decision;
  expect([...granted]).to.have.members(['functional', 'basket', 'login']);
  expect({ mustAsk, method }).to.deep.equal({ mustAsk: true, method: null });
  expect(await page.released()).to.deep.equal([]);
  expect(document.cookie, 'cookies').to.equal('');
  expect([localStorage.length, sessionStorage.length], 'storage').to.deep.equal([0, 0]);
  expect(page.isNoticeShown, 'the question stands').to.equal(true);
  expect(page.window.errors).to.deep.equal([]);
}

describe('what is not an answer', () => {
  let page: NoticePage;

  beforeEach(async () => {
    page = await openNoticePage();
    page.focus();
  });

  afterEach(async () => {
    await resetMouse();
    await cleanUp();
  });

  it('a visitor who only waits grants nothing (R-LAW-03, R-AUD-14)', () => expectNoAnswer(page));

  it('scrolling to the end of the page grants nothing (R-LAW-03, R-AUD-14)', async () => {
    const { document, window } = page;
    let scrolls = 0;
    document.addEventListener('scroll', () => scrolls++);
    await page.click(page.byId('first-link'));
    await until(() => scrolls > 0 && window.scrollY > 0);
    window.scrollTo(0, document.documentElement.scrollHeight);
    await until(() => window.scrollY + window.innerHeight >= document.documentElement.scrollHeight - 1);
    await expectNoAnswer(page);
  });

  it('clicking elsewhere grants nothing (R-LAW-03, R-AUD-14)', async () => {
    const clicked: (string | undefined)[] = [];
    page.document.addEventListener('click', ({ target }) => clicked.push((target as Element).localName));
    await page.click(page.byId('buy'));
    await page.click(page.document.querySelector('h1')!);
    const { left, top } = page.notice.getBoundingClientRect();
    // On the notice itself, beside its text; and on its heading.
    await sendMouse({ type: 'click', position: [Math.round(left + 8), Math.round(top + 8)] });
    await page.click(page.notice.querySelector('h2')!);
    expect(clicked).to.deep.equal(['button', 'h1', 'consent-notice', 'h2']);
    await expectNoAnswer(page);
  });

  it('following a link to a next page grants nothing there (R-LAW-03)', async () => {
    const next = page.document.createElement('a');
    next.href = '?next';
    next.textContent = 'Next page';
    page.document.querySelector('nav')!.append(next);
    await page.click(next);
    await until(() => page.window.location.search === '?next' && page.document.readyState === 'complete');
    await until(() => page.isNoticeShown);
    await expectNoAnswer(page);
  });

  it('reloading grants nothing (R-LAW-03)', async () => {
    await page.reload();
    await until(() => page.isNoticeShown);
    await expectNoAnswer(page);
  });

  it('leaving the tab and coming back grants nothing (R-LAW-03)', async () => {
    for (const type of ['visibilitychange', 'freeze', 'resume'])
      page.document.dispatchEvent(new Event(type, { bubbles: true }));
    for (const type of ['blur', 'focus', 'pagehide', 'pageshow']) page.window.dispatchEvent(new Event(type));
    await expectNoAnswer(page);
  });

  it('Escape grants nothing (R-LAW-03)', async () => {
    const keys: string[] = [];
    page.document.addEventListener('keydown', ({ key }) => keys.push(key));
    await sendKeys({ press: 'Escape' });
    page.button('accept-all').focus();
    await sendKeys({ press: 'Escape' });
    expect(keys).to.deep.equal(['Escape', 'Escape']);
    await expectNoAnswer(page);
  });

  const openByHand = async () => {
    await page.click(page.button('show-preferences'));
    return page.dialogOpened();
  };

  it('opening the settings grants nothing (R-LAW-03)', async () => {
    const dialog = await openByHand();
    await expectNoAnswer(page);
    expect(dialog.open, 'nor does it close by itself').to.equal(true);
  });

  it('leaving the settings by Escape grants nothing, whatever the switches say (R-LAW-03)', async () => {
    const dialog = await openByHand();
    page.switches.forEach((input) => input.click());
    await sendKeys({ press: 'Escape' });
    await until(() => !dialog.open);
    await expectNoAnswer(page);
  });

  it('leaving the settings by Back grants nothing, whatever the switches say (R-LAW-03)', async () => {
    const dialog = await openByHand();
    page.switches.forEach((input) => input.click());
    await page.click(page.dialogButton('hide-preferences'));
    await until(() => !dialog.open);
    await expectNoAnswer(page);
  });

  it('leaving the settings by a click beside them grants nothing, whatever the switches say (R-LAW-03)', async () => {
    const dialog = await openByHand();
    page.switches.forEach((input) => input.click());
    expect(dialog.getBoundingClientRect().left, 'there is a beside').to.be.greaterThan(4);
    await sendMouse({ type: 'click', position: [3, 300] });
    await until(() => !dialog.open);
    await expectNoAnswer(page);
  });
});
