import { expect } from '@esm-bundle/chai';
import { sendKeys } from '@web/test-runner-commands';

import { cleanUp, until } from '../../support/client.js';
import {
  focused,
  nameOf,
  openNoticePage,
  storedAnswer,
  type NoticePage,
  itByEnter,
} from '../../support/notice-page.js';

/** What a screen reader is told to say: the texts of every live region, shadow roots included. */
function saidIn(root: ParentNode): string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element.matches('[role=status], [role=alert], [aria-live]') ? [element.textContent!.trim()] : []),
    ...(element.shadowRoot ? saidIn(element.shadowRoot) : []),
  ]);
}
const said = (page: NoticePage) => saidIn(page.document).filter(Boolean);

describe('the page beside the first layer', () => {
  afterEach(cleanUp);

  for (const [width, height] of [
    [1280, 720],
    [360, 640],
    [320, 256],
  ] as const) {
    it(`shows what has the focus whole, at ${width}x${height} (R-A11Y-05)`, async () => {
      const links = Array.from(
        { length: 40 },
        (_, at) => `<p><a href="#l${at}" id="l${at}" class="stop">Link ${at}</a> and a line of text.</p>`,
      );
      const body = `<main><h1>Bread and books</h1>${links.join('')}</main>`;
      const page = await openNoticePage({ body, width, height });
      page.focus();
      await page.tabTo((element) => element?.id === 'l0');
      for (let at = 0; at < 40; at++) {
        const element = focused(page.document)!;
        expect(element.id).to.equal(`l${at}`);
        await page.frames(1);
        const [own, notice] = [element, page.notice].map((part) => part.getBoundingClientRect());
        expect(own!.bottom, `link ${at}`).to.be.at.most(notice!.top);
        expect(own!.top, `link ${at}`).to.be.at.least(0);
        // Not out of the page: a driven Firefox does not find its way back from its own buttons.
        if (at < 39) await sendKeys({ press: 'Tab' });
      }
    });
  }

  for (const [name, action, method] of [
    ['refusing', 'reject-all', 'reject'],
    ['accepting', 'accept-all', 'accept'],
  ] as const) {
    itByEnter(
      `is where one goes on after ${name}: the next Tab is its first control (R-A11Y-21)`,
      async () => {
        const page = await openNoticePage();
        page.focus();
        await page.tabTo((element) => element === page.button(action));
        await sendKeys({ press: 'Enter' });
        await until(() => storedAnswer()?.includes(`.${method}`) && !page.isNoticeShown);
        await page.settle();
        const element = focused(page.document)!;
        expect(element.isConnected && (element === page.document.body || element.checkVisibility())).to.equal(
          true,
        );
        await sendKeys({ press: 'Tab' });
        expect(nameOf(focused(page.document))).to.equal('a#first-link');
      },
    );
  }

  itByEnter('is where one goes on after saving a choice of one’s own (R-A11Y-21)', async () => {
    const page = await openNoticePage();
    page.focus();
    await page.tabTo((element) => element === page.button('show-preferences'));
    await sendKeys({ press: 'Enter' });
    await page.dialogOpened();
    page.dialogButton('save').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => storedAnswer() && !page.dialog.open && !page.isNoticeShown);
    await page.settle();
    const element = focused(page.document)!;
    expect(element === page.document.body || element.checkVisibility(), nameOf(element)).to.equal(true);
    // A driven browser may take the focus out of the frame with the dialog.
    page.focus();
    await sendKeys({ press: 'Tab' });
    expect(nameOf(focused(page.document))).to.equal('a#first-link');
  });
});

describe('a screen reader', () => {
  afterEach(cleanUp);

  it('says once, politely and in a few words that the first layer has come (R-A11Y-04)', async () => {
    const page = await openNoticePage();
    const [text] = await until(() => said(page).length && said(page));
    expect(text).to.equal('Your choice about cookies');
    const host = [...page.document.body.children].find((element) =>
      element.shadowRoot?.querySelector('[role=status]'),
    );
    const region = host!.shadowRoot!.querySelector('[role=status]')!;
    expect(region.getAttribute('aria-live'), 'a status is polite of itself').to.equal(null);
    expect(page.document.documentElement.scrollWidth).to.be.at.most(page.window.innerWidth);
    let changes = 0;
    new page.window.MutationObserver(() => changes++).observe(region, {
      childList: true,
      characterData: true,
    });
    await page.manager.show();
    await page.manager.showPreferences();
    await page.settle();
    expect([said(page).length, changes], 'and not again').to.deep.equal([1, 0]);
  });

  for (const act of ['acceptAll', 'rejectAll'] as const) {
    it(`says that the choice was kept: ${act} (R-A11Y-21)`, async () => {
      const page = await openNoticePage();
      await until(() => said(page).length);
      await page.manager[act]();
      await until(() => said(page).join() === 'Your choice has been saved.');
      expect(page.document.body.innerText).not.to.contain('Your choice has been saved.');
    });
  }
});

describe('time', () => {
  afterEach(cleanUp);

  it('closes neither layer: ten minutes are as one (R-A11Y-22)', async () => {
    const faster = `<script>for (const name of ['setTimeout', 'setInterval']) {
      const own = window[name];
      window[name] = (act, delay = 0, ...rest) => own(act, delay / 2000, ...rest);
    }</script>`;
    const page = await openNoticePage({ head: faster });
    const tenMinutes = () => {
      let isOver = false;
      page.window.setTimeout(() => (isOver = true), 600_000);
      return until(() => isOver);
    };
    await tenMinutes();
    expect(page.isNoticeShown).to.equal(true);
    await page.openPreferences();
    page.switches[0]!.click();
    await tenMinutes();
    expect(page.isNoticeShown && page.dialog.open && page.switches[0]!.checked).to.equal(true);
    expect(storedAnswer()).to.equal(undefined);
  });
});

describe('the permanent control', () => {
  afterEach(cleanUp);

  it('has one name and one place on all pages, before a choice and after (R-A11Y-25)', async () => {
    const seen: object[] = [];
    const look = async (body: string, isAsked: boolean) => {
      const page = await openNoticePage({ body, isAsked });
      const control = await until(() => page.document.querySelector<HTMLElement>('consent-settings button'));
      await page.settle();
      const { left, bottom, width } = control.getBoundingClientRect();
      seen.push({ name: control.textContent, left, bottom, width, at: control.parentElement!.localName });
      if (isAsked) await page.manager.rejectAll();
      page.frame.remove();
    };
    await look('<main><h1>Home</h1></main>', true);
    await look(`<main><h1>Shop</h1>${'<p>Bread.</p>'.repeat(80)}</main><footer>Us</footer>`, false);
    await look('<form><h1>Till</h1><button>Pay</button></form>', false);
    for (const view of seen.slice(1)) expect(view).to.deep.equal(seen[0]);
    expect(seen[0]).to.include({ name: 'Cookie settings' });
  });
});
