import { expect } from '@esm-bundle/chai';
import { resetMouse } from '@web/test-runner-commands';

import { cleanUp, until } from '../../support/client.js';
import { contrast, groundOf } from '../../support/colours.js';
import {
  count,
  openNoticePage,
  storedAnswer,
  typicalConfig,
  type NoticePage,
} from '../../support/notice-page.js';

const ANSWERS = ['reject-all', 'accept-all'];

/** One click on the permanent control, and one on an answer. */
async function answerAgain(page: NoticePage, action: string): Promise<void> {
  const steps = [
    () => page.document.querySelector('consent-settings button'),
    () => page.dialog?.querySelector(`[data-consent-action="${action}"]`),
  ];
  for (const find of steps) {
    const button = await until(() => find()?.checkVisibility() && find());
    await page.frames();
    await page.click(button);
  }
}

describe('what noyb complains of does not hold of the notice:', () => {
  afterEach(async () => {
    await resetMouse();
    await cleanUp();
  });

  it('1, no way to refuse in the first layer (R-AUD-18)', async () => {
    const page = await openNoticePage();
    expect(page.button('reject-all').checkVisibility()).to.equal(true);
    await page.click(page.button('reject-all'));
    await until(() => storedAnswer()?.endsWith('.reject'));
  });

  it('2, boxes that are ticked beforehand (R-AUD-18)', async () => {
    const page = await openNoticePage();
    await page.openPreferences();
    await page.openDetails();
    expect(count(page.dialog, 'input')).to.equal(6);
    expect(count(page.dialog, ':checked, [checked]')).to.equal(0);
  });

  it('3, a link to refuse by, and a button to accept by (R-AUD-18)', async () => {
    const page = await openNoticePage();
    const kinds = ANSWERS.map((action) => {
      const button = page.button(action);
      return [button.localName, button.closest('a'), getComputedStyle(button).textDecorationLine];
    });
    expect(kinds[0]).to.deep.equal(kinds[1]);
  });

  for (const scheme of ['light', 'dark']) {
    it(`4, a fainter refusal: ${scheme} (R-AUD-18)`, async () => {
      const page = await openNoticePage({ attributes: `lang="en" style="color-scheme: ${scheme}"` });
      const [reject, accept] = ANSWERS.map((action) => {
        const button = page.button(action);
        const { color, backgroundColor } = getComputedStyle(button);
        return [contrast(color, backgroundColor), contrast(backgroundColor, groundOf(page.notice))];
      });
      expect(reject).to.deep.equal(accept);
      expect(reject![0]).to.be.at.least(4.5);
    });

    it(`5, a colour for accepting alone: ${scheme} (R-AUD-18)`, async () => {
      const page = await openNoticePage({ attributes: `lang="en" style="color-scheme: ${scheme}"` });
      const colours = ANSWERS.map((action) => {
        const style = getComputedStyle(page.button(action));
        return [style.color, style.backgroundColor, style.borderColor, style.boxShadow, style.opacity];
      });
      expect(colours[0]).to.deep.equal(colours[1]);
    });
  }

  it('6, legitimate interest (R-AUD-18)', async () => {
    const page = await openNoticePage({
      config: { categories: { tracking: { legitimateInterest: true } } },
      isAsked: false,
    });
    await until(() => page.window.errors.length);
    expect(page.window.errors.join()).to.contain('legitimateInterest');
    expect(['analytical', 'tracking'].filter((id) => page.manager.allows(id))).to.deep.equal([]);
    page.frame.remove();
    const asked = await openNoticePage();
    await asked.openPreferences();
    expect(`${asked.notice.innerText} ${asked.dialog.innerText}`).not.to.match(/legitimate|object/i);
  });

  it('7, trackers that are called essential (R-AUD-18)', async () => {
    const [basket] = typicalConfig.services;
    const items = [{ name: '_ga', kind: 'cookie', lifetime: '2 years' }];
    const page = await openNoticePage({ config: { services: [{ ...basket, items }] }, isAsked: false });
    await until(() => page.window.errors.length);
    expect(page.window.errors.join()).to.contain('_ga is a known tracker');
    await page.manager.acceptAll().catch(() => {});
    expect(storedAnswer()).to.equal(undefined);
  });

  it('8, withdrawing that takes more than agreeing did (R-AUD-18, R-LAW-12)', async () => {
    const page = await openNoticePage();
    await page.manager.rejectAll();
    await answerAgain(page, 'accept-all');
    await until(() => storedAnswer()?.includes('.accept.') && !page.dialog.open);
    expect(page.manager.allows('tracking')).to.equal(true);
    await answerAgain(page, 'reject-all');
    await until(() => storedAnswer()?.endsWith('.reject'));
    await until(() => page.document.readyState === 'complete' && page.manager?.decision.method === 'reject');
    expect(page.manager.allows('tracking')).to.equal(false);
  });
});
