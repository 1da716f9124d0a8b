import { expect } from '@esm-bundle/chai';
import { sendKeys } from '@web/test-runner-commands';

import { cleanUp, until } from '../../support/client.js';
import { contrast, groundOf, ringOf } from '../../support/colours.js';
import { focused, middleOf, nameOf, openNoticePage, type NoticePage } from '../../support/notice-page.js';

/** Both layers, the permanent control, and everything in them opened. */
async function openAll(scheme = 'light'): Promise<NoticePage> {
  const page = await openNoticePage({ attributes: `lang="en" style="color-scheme: ${scheme}"` });
  await page.openPreferences();
  await page.openDetails();
  return page;
}

const TARGETS = 'a, button, input, summary';

describe('the looks of both layers', () => {
  afterEach(cleanUp);

  it('give every target at least 24 by 24 pixels, and every button 44 of height (R-A11Y-11)', async () => {
    const page = await openAll();
    const settings = page.document.querySelector('consent-settings')!;
    const targets = [page.notice, page.dialog, settings].flatMap((root) => [
      ...root.querySelectorAll(TARGETS),
    ]);
    expect(targets.length).to.be.greaterThan(17);
    const small = targets
      .map((target) => ({ target, box: target.getBoundingClientRect() }))
      .filter(({ target, box }) => box.width < 24 || box.height < (target.localName === 'button' ? 44 : 24))
      .map(
        ({ target, box }) => `${nameOf(target)} ${target.textContent?.trim()}: ${box.width}x${box.height}`,
      );
    expect(small).to.deep.equal([]);
  });

  it('give every label of a switch its whole row of 44 pixels as a target (R-A11Y-11)', async () => {
    const page = await openAll();
    const heights = page.switches.map((input) => input.labels![0]!.getBoundingClientRect().height);
    for (const height of heights) expect(height).to.be.at.least(44);
  });

  for (const scheme of ['light', 'dark']) {
    it(`have text of 4.5 to 1 and controls of 3 to 1 at least: ${scheme} (R-A11Y-12)`, async () => {
      const page = await openAll(scheme);
      const light = contrast(groundOf(page.notice), 'rgb(255, 255, 255)') < 1.1;
      expect(light, 'the scheme is followed').to.equal(scheme === 'light');
      const faint: string[] = [];
      let texts = 0;
      for (const root of [page.notice, page.dialog]) {
        for (const element of root.querySelectorAll<HTMLElement>('*')) {
          const own = [...element.childNodes].some(
            (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
          );
          if (!own) continue;
          texts++;
          const ratio = contrast(getComputedStyle(element).color, groundOf(element));
          if (ratio < 4.5) faint.push(`${nameOf(element)} ${element.innerText}: ${ratio}`);
        }
      }
      expect(texts).to.be.greaterThan(40);
      expect(faint, 'text').to.deep.equal([]);
      await page.manager.save({ analytical: true });
      await until(() => !page.dialog.open);
      await page.openPreferences();
      const [on, off] = [
        page.switches.find(({ checked }) => checked)!,
        page.switches.find(({ checked }) => !checked)!,
      ];
      for (const input of [on, off]) {
        const edge = getComputedStyle(input).borderTopColor;
        expect(contrast(edge, groundOf(input.parentElement!)), `edge, ${input.checked}`).to.be.at.least(3);
        const knob = getComputedStyle(input, '::before').backgroundColor;
        expect(contrast(knob, groundOf(input)), `knob, ${input.checked}`).to.be.at.least(3);
      }
      for (const button of [page.dialogButton('save'), page.dialogButton('hide-preferences')]) {
        expect(contrast(getComputedStyle(button).borderTopColor, groundOf(page.dialog))).to.be.at.least(3);
      }
    });

    it(`show where the focus is, with a ring of 2 pixels and 3 to 1 at least: ${scheme} (R-A11Y-12, R-A11Y-13)`, async () => {
      const page = await openNoticePage({ attributes: `lang="en" style="color-scheme: ${scheme}"` });
      page.focus();
      const stops: string[] = [];
      const look = (ground: string) => {
        const element = focused(page.document)!;
        stops.push(nameOf(element));
        const { width, style, colour } = ringOf(element);
        expect(style, nameOf(element)).not.to.equal('none');
        expect(width, nameOf(element)).to.be.at.least(2);
        expect(contrast(colour, ground), nameOf(element)).to.be.at.least(3);
      };
      for (let count = 0; count < 4; count++) {
        await sendKeys({ press: 'Tab' });
        look(groundOf(page.notice));
      }
      await sendKeys({ press: 'Enter' });
      await page.dialogOpened();
      await page.openDetails();
      const ends = page.dialog.querySelectorAll('[data-consent-action]').length + 6;
      look(groundOf(page.dialog));
      while (!stops.includes('button[accept-all] in the dialog') && stops.length < 30) {
        await sendKeys({ press: 'Tab' });
        look(groundOf(page.dialog));
        if (focused(page.document) === page.dialogButton('accept-all')) break;
      }
      expect(stops.length).to.be.greaterThan(ends);
      expect(stops.filter((name) => name === 'input')).to.have.length(6);
    });
  }

  it('tell on from off by the place of the knob, not by colour alone (R-A11Y-20)', async () => {
    const page = await openNoticePage();
    await page.openPreferences();
    const input = page.switches[0]!;
    const place = () => {
      const { justifyContent } = getComputedStyle(input);
      const knob = getComputedStyle(input, '::before');
      return { justifyContent, room: input.clientWidth - parseFloat(knob.width), shape: knob.content };
    };
    const off = place();
    await page.click(input.labels![0]!.firstElementChild!);
    expect(input.checked).to.equal(true);
    const on = place();
    expect([off.justifyContent, on.justifyContent]).to.deep.equal(['normal', 'end']);
    for (const { room, shape } of [off, on]) {
      expect(room, 'the knob has a way to go').to.be.greaterThan(12);
      expect(shape).to.equal('""');
    }
    expect(page.document.elementFromPoint(...middleOf(input))?.localName).to.equal('consent-preferences');
  });
});
