import { expect } from '@esm-bundle/chai';
import { emulateMedia, executeServerCommand, sendKeys } from '@web/test-runner-commands';

import { cleanUp, until } from '../../support/client.js';
import { ringOf } from '../../support/colours.js';
import {
  focused,
  isChromium,
  itInChromium,
  nameOf,
  openNoticePage,
  type NoticePage,
} from '../../support/notice-page.js';

const ONLY = 'only Chromium can emulate it here';

/** What system colours are on a page. */
function systemColours(page: NoticePage, ...names: string[]): string[] {
  const probe = page.document.createElement('i');
  page.document.body.append(probe);
  const colours = names.map((name) => {
    probe.style.cssText = `forced-color-adjust: none; color: ${name}`;
    return getComputedStyle(probe).color;
  });
  probe.remove();
  return colours;
}

const SYSTEM = [
  'Canvas',
  'CanvasText',
  'ButtonFace',
  'ButtonText',
  'ButtonBorder',
  'Highlight',
  'HighlightText',
  'LinkText',
];

describe('what a visitor has asked of the system', () => {
  afterEach(async () => {
    await cleanUp();
  });

  describe('forced colours', () => {
    before(async () => void (isChromium && (await executeServerCommand('forced-colors', 'active'))));
    after(async () => void (isChromium && (await executeServerCommand('forced-colors', 'none'))));

    itInChromium('show borders and the switches’ states in system colours (R-A11Y-17)', ONLY, async () => {
      const page = await openNoticePage();
      expect(page.window.matchMedia('(forced-colors: active)').matches).to.equal(true);
      await page.manager.save({ analytical: true });
      await page.openPreferences();
      const system = systemColours(page, ...SYSTEM);
      const [canvas] = system;
      const boxes = [page.dialog, ...page.dialog.querySelectorAll('button')];
      for (const box of boxes) {
        const { borderTopWidth, borderTopStyle, borderTopColor } = getComputedStyle(box);
        expect(parseFloat(borderTopWidth), nameOf(box)).to.be.at.least(1);
        expect(borderTopStyle, nameOf(box)).to.equal('solid');
        expect(borderTopColor, nameOf(box)).to.be.oneOf(system).and.not.equal(canvas);
      }
      const looks = [true, false].map((isOn) => {
        const input = page.switches.find(({ checked }) => checked === isOn)!;
        const { backgroundColor, borderTopColor, justifyContent } = getComputedStyle(input);
        const knob = getComputedStyle(input, '::before').backgroundColor;
        for (const colour of [borderTopColor, knob]) expect(colour, `${isOn}`).to.be.oneOf(system);
        expect(borderTopColor, 'the edge is seen').not.to.equal(canvas);
        expect(knob, 'the knob is seen').not.to.equal(backgroundColor);
        return { backgroundColor, justifyContent };
      });
      const [highlight] = systemColours(page, 'Highlight');
      expect(looks[0]!.backgroundColor).to.equal(highlight);
      expect(looks[1]!.backgroundColor).not.to.equal(highlight);
      expect(looks[0]!.justifyContent).not.to.equal(looks[1]!.justifyContent);
    });

    itInChromium(
      'give the first layer and its buttons borders in system colours (R-A11Y-17)',
      ONLY,
      async () => {
        const page = await openNoticePage();
        const system = systemColours(page, ...SYSTEM);
        for (const box of [page.notice, ...page.notice.querySelectorAll('button')]) {
          const { borderTopWidth, borderTopColor } = getComputedStyle(box);
          expect(parseFloat(borderTopWidth), nameOf(box)).to.be.at.least(1);
          expect(borderTopColor, nameOf(box)).to.be.oneOf(system).and.not.equal(system[0]);
        }
      },
    );

    itInChromium('keep the ring around what has the focus, in both layers (R-A11Y-13)', ONLY, async () => {
      const page = await openNoticePage();
      const [canvas] = systemColours(page, 'Canvas');
      page.focus();
      const look = () => {
        const element = focused(page.document)!;
        const { width, style, colour } = ringOf(element);
        expect([style === 'none', width >= 2, colour === canvas], nameOf(element)).to.deep.equal([
          false,
          true,
          false,
        ]);
      };
      for (let count = 0; count < 4; count++) {
        await sendKeys({ press: 'Tab' });
        look();
      }
      await sendKeys({ press: 'Enter' });
      await page.dialogOpened();
      for (let count = 0; count < 8; count++) {
        look();
        await sendKeys({ press: 'Tab' });
      }
    });
  });

  itInChromium(
    'less motion: nothing moves in either layer, as it opens, switches and closes (R-A11Y-18)',
    ONLY,
    async () => {
      await emulateMedia({ reducedMotion: 'reduce' });
      try {
        const page = await openNoticePage();
        expect(page.window.matchMedia('(prefers-reduced-motion: reduce)').matches).to.equal(true);
        await expectStill(page);
      } finally {
        await emulateMedia({ reducedMotion: 'no-preference' });
      }
    },
  );

  it('nothing moves in either layer, whatever was asked (R-A11Y-18)', async () => {
    await expectStill(await openNoticePage());
  });
});

async function expectStill(page: NoticePage): Promise<void> {
  const moving = () =>
    [page.document, page.notice.shadowRoot, page.document.querySelector('consent-preferences')?.shadowRoot]
      .flatMap((root) => root?.getAnimations() ?? [])
      .map((animation) => (animation as CSSTransition).transitionProperty ?? animation.constructor.name);
  expect(moving(), 'first layer').to.deep.equal([]);
  await page.openPreferences();
  expect(moving(), 'second layer').to.deep.equal([]);
  for (const input of page.switches) {
    input.click();
    await page.frames(1);
    expect(moving(), 'switched').to.deep.equal([]);
  }
  page.manager.hidePreferences();
  await until(() => !page.dialog.open);
  expect(moving(), 'closed').to.deep.equal([]);
  await page.manager.rejectAll();
  await until(() => !page.isNoticeShown);
  expect(moving(), 'answered').to.deep.equal([]);
}
