import { expect } from '@esm-bundle/chai';

import { cleanUp, until } from '../../support/client.js';
import {
  count,
  openNoticePage,
  storedAnswer,
  typicalConfig,
  type NoticePage,
} from '../../support/notice-page.js';

const exempt = 'Article 11.7a(3) of the Telecommunications Act';
const { services } = typicalConfig;
const informing = {
  categories: { analytical: { exempt } },
  services: services.filter(({ category }) => category !== 'tracking'),
};
const SIGNAL = `<script>
  Object.defineProperty(navigator, 'globalPrivacyControl', { configurable: true, value: true });
</script>`;
const textOf = ({ notice }: NoticePage) => notice.innerText.replace(/\s+/g, ' ');

describe('where nothing needs consent, the notice', () => {
  afterEach(cleanUp);

  it('tells who uses what, and asks nothing (R-LAW-24, R-LAW-47)', async () => {
    const page = await openNoticePage({ config: informing });
    expect(textOf(page)).to.contain('Kade 12').and.contain(exempt).and.contain('Read more');
    for (const action of ['accept-all', 'reject-all', 'show-preferences']) {
      expect(count(page.notice, `[data-consent-action=${action}]`), action).to.equal(0);
    }
    expect(page.notice.ariaLabel).to.equal(page.notice.querySelector('h2')!.textContent);
    expect(await page.released()).to.deep.equal(['analytical']);
  });

  it('is closed for good by one button, and that consents to nothing', async () => {
    const page = await openNoticePage({ config: informing });
    page.button('save').click();
    await until(storedAnswer);
    expect(storedAnswer()).to.match(/\.close\.\w+\.0{16}$/);
    await until(() => !page.isNoticeShown);
    await page.reload();
    await page.settle();
    expect(page.isNoticeShown).to.equal(false);
    expect(await page.released()).to.deep.equal(['analytical']);
  });

  it('takes an objection in one act, and remembers it (R-LAW-24, R-LAW-47)', async () => {
    const page = await openNoticePage({ config: informing });
    const objection = page.notice.querySelector<HTMLInputElement>('input[type=checkbox]')!;
    expect([objection.checked, objection.labels![0]!.textContent.trim()]).to.deep.equal([true, 'Analytical']);
    objection.click();
    await until(storedAnswer);
    expect(storedAnswer()).to.match(/\.reject$/);
    await until(() => !page.isNoticeShown);
    // What ran is stopped by a reload: there is no manager in between.
    await until(() => page.manager?.allows('analytical') === false);
  });

  it('does not take a checkbox of the page for a part of the answer', async () => {
    const body = '<form><input type="checkbox" name="category" value="books" checked></form>';
    const page = await openNoticePage({ config: informing, body });
    page.button('save').click();
    await until(storedAnswer);
    expect(page.window.errors).to.deep.equal([]);
  });
});

describe('where something needs consent and something does not, the notice', () => {
  afterEach(cleanUp);

  it('asks for the one, and says on what ground the other runs (R-LAW-24)', async () => {
    const page = await openNoticePage({ config: { categories: { analytical: { exempt } } } });
    const asked = [...page.notice.querySelectorAll('li')].map((one) => one.textContent);
    expect(asked).to.have.length(1);
    expect(textOf(page)).to.contain(exempt);
    expect(count(page.notice, '[data-consent-action=reject-all]')).to.equal(1);
  });
});

describe('a browser that says not to track', () => {
  afterEach(cleanUp);

  it('is heard: the first layer says so, and tracking is off (R-LAW-41)', async () => {
    const page = await openNoticePage({ head: SIGNAL });
    expect(textOf(page)).to.contain('Your browser asks');
    await page.openPreferences();
    expect(page.dialog.innerText).to.contain('Your browser asks');
    expect(page.switches.find(({ value }) => value === 'tracking')!.checked).to.equal(false);
  });

  it('has answered where only tracking is to be asked: no notice is seen, not for a moment (R-LAW-40, R-LAW-41)', async () => {
    const page = await openNoticePage({
      config: { services: services.filter(({ category }) => category !== 'analytical') },
      isAsked: false,
      head: `${SIGNAL}<script>
        window.seen = 0;
        const look = () => {
          const notice = document.querySelector('consent-notice');
          if (notice && notice.getClientRects().length) seen++;
          requestAnimationFrame(look);
        };
        look();
      </script>`,
    });
    await until(storedAnswer);
    await page.settle();
    expect(storedAnswer()).to.match(/\.gpc\.\.0{16}$/);
    expect((page.window as unknown as { seen: number }).seen).to.equal(0);
    await page.openPreferences();
    expect(page.dialog.innerText).to.contain('Your browser asks');
    page.switches.find(({ value }) => value === 'tracking')!.click();
    page.manager.save({ tracking: true });
    await until(() => page.manager.allows('tracking'));
    await page.openPreferences();
    expect(page.dialog.innerText).not.to.contain('Your browser asks');
  });
});
