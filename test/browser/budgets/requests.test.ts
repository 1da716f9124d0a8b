/** How often a page asks for files of ours: the table in ARCHITECTURE.md, as a visitor's browser sees it. */
import { expect } from '@esm-bundle/chai';

import { cleanUp, until } from '../../support/client.js';
import { itInChromium, NoticePage, openNoticePage, storedAnswer } from '../../support/notice-page.js';

const GUARD = 'privacy-cookie-notice.js';
const FOLDER = `${location.origin}/__test/file/dist/`;
/** What the first layer takes besides, because the pages of tests are in a frame. */
const FRAMED = ['browser-signal', 'page-words', 'special'];

/** Every request of a page, once for each time; what is in the library's folder by its name there. */
const requestsOf = ({ window }: NoticePage): string[] =>
  window.performance
    .getEntriesByType('resource')
    .map(({ name }) => name.replace(FOLDER, ''))
    .filter((name) => name.endsWith('.js'))
    .sort();

const files = (parts: readonly string[], ...more: string[]): string[] =>
  [GUARD, ...more, ...parts.map((part) => `privacy-cookie-notice.${part}.js`)].sort();

/** Waits for a request, and for what it may bring along. */
async function requested(page: NoticePage, part: string): Promise<string[]> {
  await until(() => requestsOf(page).includes(`privacy-cookie-notice.${part}.js`), {
    message: `${part} was not asked for`,
  });
  await page.frames(20);
  return requestsOf(page);
}

describe('a returning visitor', () => {
  afterEach(cleanUp);

  const answers = {
    'granted everything': { analytical: true, tracking: true },
    'refused everything': { analytical: false, tracking: false },
    'granted a category': { analytical: true },
    'granted one service of two': { adverts: true },
  };

  for (const [answered, choices] of Object.entries(answers)) {
    it(`who ${answered} asks for the guard alone, on every page`, async () => {
      const first = await openNoticePage();
      await first.manager.save(choices);
      first.frame.remove();
      for (let visit = 0; visit < 2; visit++) {
        const page = await openNoticePage({ isAsked: false });
        await page.released();
        await page.frames(20);
        expect(requestsOf(page)).to.deep.equal([GUARD]);
        page.frame.remove();
      }
    });
  }

  it('who reopens the choice asks for the second layer and one language, and for them once', async () => {
    const first = await openNoticePage();
    await first.manager.rejectAll();
    first.frame.remove();
    const page = await openNoticePage({ isAsked: false });
    const expected = files(['browser-signal', 'preferences', 'ui'], 'locales/en.js');
    for (let time = 0; time < 2; time++) {
      page.document.querySelector<HTMLElement>('consent-settings button')!.click();
      const dialog = await page.dialogOpened();
      await page.frames(20);
      expect(requestsOf(page)).to.deep.equal(expected);
      page.dialogButton('hide-preferences').click();
      await until(() => !dialog.open);
    }
  });
});

describe('a new visitor', () => {
  afterEach(cleanUp);

  const shown = files(['desk', 'speak', 'ui', ...FRAMED], 'locales/en.js');
  const prepared = [...shown, 'privacy-cookie-notice.preferences.js'].sort();
  /** Keeps the page from having been loaded. */
  const slow = '<script async src="/__test/script.js?delay=5000"></script>';

  it('asks for the guard, the first layer with one language, and the desk that checks the config, each once', async () => {
    const page = await openNoticePage({ head: slow, untilLoad: false });
    await requested(page, 'desk');
    expect(await requested(page, 'speak')).to.deep.equal(shown);

    // The second layer comes on approach, and an answer needs no more than what is there.
    page.button('accept-all').dispatchEvent(new page.window.Event('pointerover', { bubbles: true }));
    expect(await requested(page, 'preferences')).to.deep.equal(prepared);
    expect(page.document.readyState).to.equal('interactive');
    page.button('accept-all').click();
    await until(storedAnswer);
    await page.frames(20);
    expect(requestsOf(page)).to.deep.equal(prepared);
  });

  it('has the second layer ready once the page has been loaded, without an approach', async () => {
    const page = await openNoticePage();
    expect(await requested(page, 'preferences')).to.deep.equal(prepared);
    expect(page.document.readyState).to.equal('complete');
    await page.frames(20);
    expect(page.document.querySelector('consent-preferences')).to.equal(null);
  });

  itInChromium('asks for less in a window of its own', 'a test opens no window there', async () => {
    const { frame } = await openNoticePage();
    const own = window.open(frame.src, '', 'popup')!;
    const page = new NoticePage({
      contentWindow: own,
      get contentDocument() {
        return own.document;
      },
    } as HTMLIFrameElement);
    await until(() => own.location.href === frame.src && page.isNoticeShown);
    await requested(page, 'speak');
    await requested(page, 'desk');
    const asked = await requested(page, 'preferences');
    own.close();
    const parts = ['browser-signal', 'desk', 'preferences', 'speak', 'ui'];
    expect(asked).to.deep.equal(files(parts, 'locales/en.js'));
  });
});
