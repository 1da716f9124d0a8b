import { expect } from '@esm-bundle/chai';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';

import { cleanUp, until } from '../../support/client.js';
import {
  focused,
  nameOf,
  openNoticePage,
  storedAnswer,
  type NoticePage,
  count,
} from '../../support/notice-page.js';

const BODY = `<main><h1>Bread</h1><button id="opener" data-consent-action="show-preferences">Cookies</button>
  <a href="#x" id="behind">Behind</a></main>`;

async function openWith(page: NoticePage, opener: HTMLElement): Promise<HTMLDialogElement> {
  page.focus();
  await page.tabTo((element) => element === opener);
  await sendKeys({ press: 'Enter' });
  return page.dialogOpened();
}

/** Nothing chosen, nothing kept; the focus is back where the visitor came from. */
async function expectBackAt(page: NoticePage, opener: HTMLElement): Promise<void> {
  await until(() => !page.dialog.open);
  await page.settle();
  expect(nameOf(focused(page.document)), 'the focus').to.equal(nameOf(opener));
  expect(storedAnswer()).to.equal(undefined);
  expect(page.manager.decision).to.include({ mustAsk: true, method: null });
  await page.openPreferences();
  expect(
    page.switches.map(({ checked }) => checked),
    'no switch stays on',
  ).to.deep.equal([false, false]);
}

const labelText = (input: HTMLInputElement) =>
  [...input.labels!].map((label) => label.innerText.trim()).join();

/** The text of what an attribute points to, within the same root. */
function textOf(element: Element, attribute: string): string {
  const root = element.getRootNode() as ShadowRoot;
  const ids = element.getAttribute(attribute)!.split(' ');
  return ids.map((id) => (root.getElementById(id) as HTMLElement).innerText).join(' ');
}

describe('the second layer', () => {
  afterEach(async () => {
    await resetMouse();
    await cleanUp();
  });

  it('is a native modal dialog with a name and the focus inside (R-A11Y-06)', async () => {
    const page = await openNoticePage({ body: BODY });
    const dialog = await openWith(page, page.byId('opener'));
    expect([dialog.localName, dialog.matches(':modal')]).to.deep.equal(['dialog', true]);
    expect(dialog.getAttribute('role')).to.equal(null);
    expect(textOf(dialog, 'aria-labelledby')).to.equal('Choose your cookies');
    expect(dialog.contains(focused(page.document)), 'the focus').to.equal(true);
  });

  it('keeps Tab inside, in both directions (R-A11Y-06)', async () => {
    const page = await openNoticePage({ body: BODY });
    const dialog = await openWith(page, page.byId('opener'));
    const walk = async (): Promise<string[]> => {
      const stops: string[] = [];
      // From end to end: beyond them lie the browser's own controls, which take the keys from the tests.
      for (let count = 0; count < 8; count++) {
        const element = focused(page.document)!;
        expect(dialog.contains(element), nameOf(element)).to.equal(true);
        stops.push(
          element.getAttribute('data-consent-action') ??
            (element as HTMLInputElement).value ??
            element.localName,
        );
        if (count < 7) await sendKeys({ press: 'Tab' });
      }
      return stops;
    };
    const all = [
      'hide-preferences',
      'span',
      'summary',
      'analytical',
      'summary',
      'tracking',
      'summary',
      'reject-all',
    ];
    expect(await walk()).to.deep.equal(all);
    await sendKeys({ down: 'Shift' });
    expect(await walk()).to.deep.equal([...all].reverse());
    await sendKeys({ up: 'Shift' });
    for (const outside of [page.byId('behind'), page.byId('opener'), page.button('accept-all')]) {
      outside.focus();
      expect(dialog.contains(focused(page.document)), 'the page behind is inert').to.equal(true);
    }
  });

  const openers: [string, (page: NoticePage) => HTMLElement][] = [
    ['a button of the page', (page) => page.byId('opener')],
    ['the first layer', (page) => page.button('show-preferences')],
  ];
  for (const [name, find] of openers) {
    it(`opened from ${name}, it closes on Escape with nothing changed and the focus there (R-A11Y-06)`, async () => {
      const page = await openNoticePage({ body: BODY });
      const opener = find(page);
      await openWith(page, opener);
      page.switches[0]!.click();
      await sendKeys({ press: 'Escape' });
      await expectBackAt(page, opener);
    });

    it(`opened from ${name}, it closes on a click beside it with nothing changed and the focus there (R-A11Y-06)`, async () => {
      const page = await openNoticePage({ body: BODY });
      const opener = find(page);
      await openWith(page, opener);
      page.switches[0]!.click();
      await sendMouse({ type: 'click', position: [3, 300] });
      await expectBackAt(page, opener);
    });
  }

  it('opened from the floating control, it gives the focus back to it (R-A11Y-06)', async () => {
    const page = await openNoticePage();
    await page.manager.rejectAll();
    await until(() => !page.isNoticeShown);
    const opener = page.document.querySelector<HTMLElement>('consent-settings button')!;
    await openWith(page, opener);
    await sendKeys({ press: 'Escape' });
    await until(() => !page.dialog.open);
    expect(focused(page.document) === opener, nameOf(focused(page.document))).to.equal(true);
    expect(page.manager.decision.method).to.equal('reject');
  });

  it('has native checkboxes with a visible name, a description and their state (R-A11Y-08)', async () => {
    const page = await openNoticePage();
    await page.openPreferences();
    await page.openDetails();
    const names = page.switches.map(labelText);
    expect(names).to.deep.equal(['Analytical', 'Counter', 'Heatmap', 'Tracking', 'Adverts', 'Video']);
    for (const input of page.switches) {
      expect([input.localName, input.type, input.disabled]).to.deep.equal(['input', 'checkbox', false]);
      expect(input.getAttribute('role')).to.be.oneOf([null, 'switch']);
      for (const name of ['aria-label', 'aria-labelledby', 'aria-checked'])
        expect(input.hasAttribute(name)).to.equal(false);
      const label = input.labels![0]!.firstElementChild as HTMLElement;
      expect(label.checkVisibility() && label.offsetWidth > 10, 'the label is seen').to.equal(true);
    }
    const descriptions = page.switches.map((input) => textOf(input, 'aria-describedby').trim());
    expect(descriptions[0]).to.equal(
      'Measures which pages visitors look at, so that the site can be improved.',
    );
    expect(descriptions[1]).to.contain('Counter Ltd').and.to.contain('13 months');
    expect(descriptions.every((text) => text.length > 20)).to.equal(true);
    await page.manager.save({ analytical: true });
    await page.openPreferences();
    expect(page.switches.map(({ checked }) => checked)).to.deep.equal([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('is operated by Space on the box and by a click on its name (R-A11Y-08)', async () => {
    const page = await openNoticePage();
    await openWith(page, page.button('show-preferences'));
    const [analytical, tracking] = page.switches as [HTMLInputElement, HTMLInputElement];
    await page.tabTo((element) => element === analytical);
    await sendKeys({ press: 'Space' });
    expect(analytical.checked).to.equal(true);
    await page.click(tracking.labels![0]!.firstElementChild!);
    expect(tracking.checked).to.equal(true);
  });

  it('says in text that the functional is always on, and Tab leads there (R-A11Y-09)', async () => {
    const page = await openNoticePage();
    const dialog = await openWith(page, page.button('show-preferences'));
    const isAlwaysOn = (element: Element | null) =>
      (element as HTMLElement | null)?.innerText === 'Always on';
    await page.tabTo(isAlwaysOn, 4);
    const text = focused(page.document) as HTMLElement;
    expect(dialog.contains(text) && text.checkVisibility()).to.equal(true);
    expect(text.closest('section')!.querySelector('h3')!.innerText).to.equal('Functional');
    expect(count(dialog, 'input[value=functional], input:disabled')).to.equal(0);
    expect(nameOf(text.closest('[aria-hidden]'))).to.equal('nothing');
  });
});
