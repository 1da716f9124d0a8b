import { expect } from '@esm-bundle/chai';
import { sendKeys } from '@web/test-runner-commands';

import { cleanUp, clearCookies, until } from '../../support/client.js';
import { openNoticePage, storedAnswer } from '../../support/notice-page.js';

const withAction = (action: string) => (element: Element | null) =>
  element?.getAttribute('data-consent-action') === action;

describe('with the keyboard alone', () => {
  afterEach(cleanUp);

  it('a visitor accepts and refuses, with at most one Tab between them (R-A11Y-23)', async () => {
    const tabs: Record<string, number> = {};
    for (const [action, method, key] of [
      ['accept-all', 'accept', 'Enter'],
      ['reject-all', 'reject', 'Space'],
    ] as const) {
      const page = await openNoticePage();
      page.focus();
      tabs[action] = await page.tabTo(withAction(action));
      await sendKeys({ press: key });
      await until(() => page.manager.decision.method === method && !page.isNoticeShown);
      expect(storedAnswer()).to.contain(`.${method}`);
      page.frame.remove();
      clearCookies();
    }
    expect(Math.abs(tabs['accept-all']! - tabs['reject-all']!)).to.be.at.most(1);
    expect(tabs['reject-all']).to.be.at.most(4);
  });

  it('a visitor chooses one category and saves it (R-A11Y-23)', async () => {
    const page = await openNoticePage();
    page.focus();
    await page.tabTo(withAction('show-preferences'));
    await sendKeys({ press: 'Enter' });
    await page.dialogOpened();
    await page.tabTo((element) => (element as HTMLInputElement | null)?.value === 'analytical');
    await sendKeys({ press: 'Space' });
    await page.tabTo(withAction('save'));
    await sendKeys({ press: 'Enter' });
    await until(() => storedAnswer()?.includes('.save.'));
    await until(() => !page.dialog.open && !page.isNoticeShown);
    expect(['analytical', 'tracking'].map((id) => page.manager.allows(id))).to.deep.equal([true, false]);
  });

  it('a visitor opens the services of a category and switches one on (R-A11Y-23)', async () => {
    const page = await openNoticePage();
    page.focus();
    await page.tabTo(withAction('show-preferences'));
    await sendKeys({ press: 'Enter' });
    await page.dialogOpened();
    await page.tabTo((element) => !!element?.matches('section:last-of-type summary'));
    await sendKeys({ press: 'Enter' });
    await until(() => page.switches.some(({ value }) => value === 'video'));
    await page.tabTo((element) => (element as HTMLInputElement | null)?.value === 'video');
    await sendKeys({ press: 'Space' });
    await page.tabTo(withAction('save'));
    await sendKeys({ press: 'Space' });
    await until(storedAnswer);
    expect(['adverts', 'video', 'tracking'].map((id) => page.manager.allows(id))).to.deep.equal([
      false,
      true,
      false,
    ]);
  });

  it('a visitor withdraws, with no more Tabs than accepting took from the same control (R-A11Y-23, R-LAW-12)', async () => {
    const page = await openNoticePage();
    await page.manager.acceptAll();
    const tabsTo: Record<string, number> = {};
    for (const action of ['accept-all', 'reject-all']) {
      await until(() => page.document.readyState === 'complete' && !page.isNoticeShown);
      const control = page.document.querySelector<HTMLElement>('consent-settings button')!;
      page.frame.focus();
      control.focus();
      await sendKeys({ press: 'Enter' });
      await page.dialogOpened();
      tabsTo[action] = await page.tabTo(withAction(action));
      await sendKeys({ press: 'Enter' });
      await until(() => storedAnswer()?.includes(action === 'accept-all' ? '.accept.' : '.reject'));
      await until(() => page.manager && !page.dialog?.open);
    }
    // What ran was withdrawn, so that the page came again.
    await until(() => page.document.readyState === 'complete' && page.manager.decision.method === 'reject');
    expect(page.manager.allows('tracking')).to.equal(false);
    expect(tabsTo['reject-all']).to.be.at.most(tabsTo['accept-all']!);
  });
});
