import { expect } from '@esm-bundle/chai';
import { resetMouse, sendKeys } from '@web/test-runner-commands';

import { cleanUp, until } from '../../support/client.js';
import {
  LAYOUTS,
  languagesOf,
  SIZES,
  TEXTS,
  open,
  answers,
  resize,
  answersInView,
  expectEqual,
  expectWhole,
} from '../../support/layouts.js';
import { areAlike, looksOf } from '../../support/looks.js';
import { focused, LONG_TEXT, middleOf, nameOf, storedAnswer, itByEnter } from '../../support/notice-page.js';

for (const layout of LAYOUTS) {
  describe(`the first layer, ${layout}`, () => {
    afterEach(async () => {
      await resetMouse();
      await cleanUp();
    });

    for (const language of languagesOf(layout)) {
      it(`shows both answers or neither, of one size, with nothing cut, in every window and text: ${language} (R-LAW-05, R-LAW-07, R-A11Y-14, R-A11Y-15, R-A11Y-16)`, async () => {
        const page = await open(layout, language);
        expect(page.notice.getAttribute('layout')).to.equal(layout === 'bottom' ? null : layout);
        const style = page.document.head.appendChild(page.document.createElement('style'));
        for (const [text, css] of Object.entries(TEXTS)) {
          style.textContent = css;
          for (const size of SIZES) {
            await resize(page, size);
            const where = `${size.join('x')}, ${text}`;
            // 320x256 is a text of 400 % already.
            if (size[1] < 300 && text === 'text of 200 %') continue;
            expectWhole(page, where);
            expectEqual(page, where);
            const [, height] = size;
            const scroller = layout === 'inline' ? page.document.documentElement : page.notice;
            const isRoomy = height >= 600 && text !== 'text of 200 %';
            for (const share of [0, 0.5, 1]) {
              scroller.scrollTop = share * (page.notice.scrollHeight - scroller.clientHeight);
              expect(answersInView(page), `${where}, scrolled by ${share}`).to.be.oneOf(
                isRoomy ? [2] : [0, 2],
              );
            }
            answers(page)[1]!.scrollIntoView({ block: 'end' });
            expect(answersInView(page), `${where}, scrolled to`).to.equal(2);
            if (layout !== 'inline') {
              const box = page.notice.getBoundingClientRect();
              expect(box.top >= 0 && box.bottom <= height, `inside the window, ${where}`).to.equal(true);
              expect(height - box.height, `the page beside it, ${where}`).to.be.at.least(40);
            }
            page.window.scrollTo(0, 0);
          }
        }
      });
    }

    it('asks with two answers that look alike, light and dark, and nothing chosen before (R-AUD-05, R-LAW-07)', async () => {
      for (const scheme of ['light', 'dark']) {
        const page = await open(layout);
        page.document.documentElement.style.colorScheme = scheme;
        await page.frames(1);
        areAlike(scheme, answers(page).map(looksOf));
        // A page that would part them cannot, in any layout.
        page.addStyle(
          `consent-notice button:last-of-type, [data-consent-action=accept-all] { font-size: 2rem !important;
            background: red !important; margin: 1rem !important; order: -1 !important; float: right !important }`,
        );
        await page.frames(1);
        areAlike(`${scheme}, in a page that wants otherwise`, answers(page).map(looksOf));
        expectEqual(page, scheme);
        expect(page.notice.querySelectorAll('input, :checked, [aria-checked=true]').length).to.equal(0);
        expect(page.manager.decision).to.include({ mustAsk: true, method: null });
        await cleanUp();
      }
    });

    itByEnter(
      'is answered with the keyboard alone, with one Tab between the answers (R-A11Y-23)',
      async () => {
        const page = await open(layout);
        page.focus();
        const stops: string[] = [];
        for (let count = 0; count < 4; count++) {
          await sendKeys({ press: 'Tab' });
          stops.push(nameOf(focused(page.document)));
        }
        expect(stops).to.deep.equal([
          'a',
          'button[reject-all]',
          'button[accept-all]',
          'button[show-preferences]',
        ]);
        await sendKeys({ down: 'Shift' });
        await sendKeys({ press: 'Tab' });
        await sendKeys({ press: 'Tab' });
        await sendKeys({ up: 'Shift' });
        await sendKeys({ press: 'Enter' });
        await until(() => storedAnswer()?.includes('.reject'));
        await until(() => !page.isNoticeShown);
      },
    );

    it('covers nothing that has the focus, and neither end of the page (R-A11Y-05)', async () => {
      const links = Array.from({ length: 12 }, (_, at) => `<p><a href="#${at}">Loaf ${at}</a></p>`).join('');
      const body = `<header><a id="start" href="#">Bread and books</a></header><main>${links}${LONG_TEXT}<p><a id="end" href="#">The end</a></p></main>`;
      const page = await open(layout, 'en', {}, body);
      for (const size of SIZES.filter(([, height]) => height > 300)) {
        await resize(page, size);
        page.window.scrollTo(0, 0);
        page.focus();
        page.button('show-preferences').focus();
        for (const link of page.document.querySelectorAll('header a, main a')) {
          if (link.id === 'end') page.byId('end').focus();
          else await sendKeys({ press: 'Tab' });
          await page.frames(1);
          expect(focused(page.document) === link, nameOf(link)).to.equal(true);
          const isOnTop = page.document.elementFromPoint(...middleOf(link)) === link;
          expect(isOnTop, `${link.textContent} at ${size.join('x')}`).to.equal(true);
        }
        const settings = page.document.querySelector('consent-settings[floating]')!;
        expect(getComputedStyle(settings).visibility, 'the permanent control lies under nothing').to.equal(
          'hidden',
        );
      }
    });
  });
}
