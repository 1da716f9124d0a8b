import { expect } from '@esm-bundle/chai';
import { sendKeys } from '@web/test-runner-commands';

import { cleanUp, until } from '../../support/client.js';
import { focused, nameOf, openNoticePage, storedAnswer, count } from '../../support/notice-page.js';

describe('the first layer, for someone who cannot see or point', () => {
  afterEach(cleanUp);

  it('is a named region with a heading, and not modal: Tab leaves it both ways (R-A11Y-01)', async () => {
    const page = await openNoticePage();
    const { notice } = page;
    expect(notice.getAttribute('role')).to.equal('region');
    const heading = notice.querySelector<HTMLElement>('h2')!;
    expect(heading.innerText).to.equal('Your choice about cookies');
    expect(notice.getAttribute('aria-label')).to.equal(heading.innerText);
    for (const name of ['aria-modal', 'aria-live', 'inert'])
      expect(notice.hasAttribute(name), name).to.equal(false);

    page.focus();
    const stops: string[] = [];
    await page.tabTo((element) => {
      stops.push(element?.getAttribute('data-consent-action') ?? element?.id ?? '');
      return element?.id === 'first-link';
    });
    expect(stops).to.deep.equal(['', 'reject-all', 'accept-all', 'show-preferences', 'first-link']);
    await sendKeys({ down: 'Shift' });
    for (let count = 0; count < 5; count++) await sendKeys({ press: 'Tab' });
    await sendKeys({ up: 'Shift' });
    expect(notice.contains(document.hasFocus() ? document.activeElement : null)).to.equal(false);
    const isInside = document.activeElement === page.frame && notice.contains(page.document.activeElement);
    expect(isInside, 'Shift+Tab leaves it as well').to.equal(false);
  });

  it('is reached with one Tab from the start of the page (R-A11Y-02)', async () => {
    const page = await openNoticePage();
    page.focus();
    await sendKeys({ press: 'Tab' });
    expect(page.notice.contains(focused(page.document))).to.equal(true);
    const heading = page.document.querySelector('h1')!;
    const order = page.notice.compareDocumentPosition(heading);
    expect(order & Node.DOCUMENT_POSITION_FOLLOWING, 'and stands first').to.be.greaterThan(0);
  });

  it('does not take the focus when it comes (R-A11Y-03)', async () => {
    const page = await openNoticePage();
    await page.settle();
    expect(nameOf(page.document.activeElement)).to.equal('body');
    expect(count(page.notice, '[autofocus]')).to.equal(0);
  });

  it('leaves someone who is typing in a field to go on typing (R-A11Y-03)', async () => {
    const body = '<main><h1>Search</h1><input id="field" aria-label="Search" autofocus></main>';
    const page = await openNoticePage({ body, isAsked: false });
    page.frame.focus();
    page.byId('field').focus();
    const events: string[] = [];
    for (const type of ['blur', 'focusin'])
      page.byId('field').addEventListener(type, () => events.push(type));
    await sendKeys({ type: 'rye' });
    await until(() => page.isNoticeShown);
    // It goes and comes again while the visitor types.
    page.manager.hide();
    await until(() => !page.isNoticeShown);
    page.manager.show();
    await until(() => page.isNoticeShown);
    await page.frames();
    await sendKeys({ type: ' bread' });
    expect((page.byId('field') as HTMLInputElement).value).to.equal('rye bread');
    expect(page.document.activeElement?.id).to.equal('field');
    expect(events).to.deep.equal([]);
  });

  it('stores nothing on Escape, wherever the focus is (R-A11Y-07)', async () => {
    const page = await openNoticePage();
    page.focus();
    for (let count = 0; count < 6; count++) {
      await sendKeys({ press: 'Escape' });
      await sendKeys({ press: 'Tab' });
    }
    await page.settle();
    expect(storedAnswer()).to.equal(undefined);
    expect(page.manager.decision).to.include({ mustAsk: true, method: null });
    expect(page.isNoticeShown).to.equal(true);
  });

  it('says that it is Dutch on an English page, in both layers (R-A11Y-19)', async () => {
    const page = await openNoticePage({ config: { language: 'nl' } });
    await page.openPreferences();
    expect(page.notice.innerText).to.contain('Uw keuze over cookies');
    expect(page.dialog.innerText).to.contain('Cookies zelf instellen');
    for (const tag of ['consent-notice', 'consent-preferences']) {
      const host = page.document.querySelector<HTMLElement>(tag)!;
      expect([host.lang, host.dir], tag).to.deep.equal(['nl', 'ltr']);
    }
    const settings = page.document.querySelector<HTMLElement>('consent-settings')!;
    expect(settings.textContent?.trim()).to.equal('Cookie-instellingen');
    expect(settings.closest('[lang]')?.getAttribute('lang'), 'the permanent control').to.equal('nl');
  });

  it('is not turned round by a page that is written from right to left (R-A11Y-19)', async () => {
    const page = await openNoticePage({ attributes: 'lang="he" dir="rtl"' });
    await page.openPreferences();
    for (const tag of ['consent-notice', 'consent-preferences']) {
      const host = page.document.querySelector<HTMLElement>(tag)!;
      expect([host.lang, host.dir], tag).to.deep.equal(['en', 'ltr']);
      expect(getComputedStyle(host).direction).to.equal('ltr');
    }
    expect(getComputedStyle(page.dialog).direction).to.equal('ltr');
  });

  it('can be read and answered at 320x256 by scrolling down only, and the page beside it (R-A11Y-14)', async () => {
    for (const language of ['en', 'nl']) {
      const page = await openNoticePage({ width: 320, height: 256, attributes: `lang="${language}"` });
      const { notice, document, window } = page;
      expect(document.documentElement.scrollWidth, 'the page').to.be.at.most(320);
      expect(notice.scrollWidth, 'the notice').to.be.at.most(notice.clientWidth);
      const box = notice.getBoundingClientRect();
      expect([box.left >= 0, box.right <= 320, box.top >= 0, box.bottom <= 256]).to.deep.equal([
        true,
        true,
        true,
        true,
      ]);
      for (const part of notice.querySelectorAll<HTMLElement>('h2, p, li, a, button')) {
        expect(part.scrollWidth, part.innerText).to.be.at.most(Math.ceil(part.getBoundingClientRect().width));
        part.scrollIntoView({ block: 'nearest' });
        const { left, right, top, bottom } = part.getBoundingClientRect();
        expect(left >= box.left && right <= box.right, part.innerText).to.equal(true);
        expect(top >= box.top && bottom <= box.bottom, part.innerText).to.equal(true);
      }
      const [reject, accept] = [page.button('reject-all'), page.button('accept-all')];
      notice.scrollTop = 0;
      const isSeen = (button: Element) => button.getBoundingClientRect().bottom <= box.bottom;
      expect(isSeen(reject), 'both or neither').to.equal(isSeen(accept));
      accept.scrollIntoView({ block: 'end' });
      const { top } = reject.getBoundingClientRect();
      expect(top >= box.top && isSeen(accept), 'both at once').to.equal(true);
      expect(box.top, 'two lines of the page are seen beside it').to.be.at.least(40);
      window.scrollTo(0, 500);
      await until(() => window.scrollY === 500);
      page.frame.remove();
    }
  });
});
