import { expect } from '@esm-bundle/chai';

import { cleanUp, until } from '../../support/client.js';
import { areAlike, looksOf } from '../../support/looks.js';
import { count, focused, openNoticePage, storedAnswer, type NoticePage } from '../../support/notice-page.js';

const LANGUAGES =
  'ar bg ca cs da de el en es et fi fr fy ga hr hu is it lt lv mt nb nl pl pt pt-BR ro sk sl sv tr uk'.split(
    ' ',
  );
const ANSWERS = ['reject-all', 'accept-all'];

/** Everything in the page that accepts, with what refuses beside it. */
function pairs({ document, dialog }: NoticePage): [Element, Element | null][] {
  const accepts = [document, dialog].flatMap((root) => [
    ...root.querySelectorAll('[data-consent-action="accept-all"]'),
  ]);
  return accepts.map((accept) => [
    accept,
    accept.parentElement!.querySelector('[data-consent-action="reject-all"]'),
  ]);
}

describe('three conditions that most notices were found not to meet', () => {
  afterEach(cleanUp);

  for (const language of LANGUAGES) {
    it(`hold light and dark: an act, refusing as easy, nothing ticked: ${language} (R-AUD-05)`, async () => {
      for (const scheme of ['light', 'dark']) {
        const page = await openNoticePage({
          attributes: `lang="${language}" style="color-scheme: ${scheme}"`,
        });
        expect(page.notice.lang).to.equal(language);
        // The notice can be seen before the config has been checked.
        await until(() => page.manager.decision.mustAsk);
        expect(page.manager.decision.method).to.equal(null);
        expect(storedAnswer()).to.equal(undefined);
        expect(count(page.notice, 'input, select, [role=switch], [role=checkbox]')).to.equal(0);
        const [reject, accept] = ANSWERS.map((action) => page.button(action));
        areAlike(scheme, [looksOf(reject!), looksOf(accept!)]);
        const [low, high] = [reject, accept].map((button) => button!.getBoundingClientRect());
        expect([low!.width, low!.height]).to.deep.equal([high!.width, high!.height]);
        await page.openPreferences();
        await page.openDetails();
        expect(count(page.dialog, ':checked, :indeterminate, [aria-checked=true]')).to.equal(0);
        page.frame.remove();
      }
    });
  }
});

describe('refusing', () => {
  afterEach(cleanUp);

  it('lies no layer deeper than accepting, and stands wherever accepting does (R-AUD-06)', async () => {
    const page = await openNoticePage();
    const depth = (action: string) =>
      [...page.document.querySelectorAll(`[data-consent-action="${action}"]`)].filter((button) =>
        (button as HTMLElement).checkVisibility(),
      ).length;
    expect(ANSWERS.map(depth), 'seen without opening anything').to.deep.equal([1, 1]);
    await page.openPreferences();
    const all = pairs(page);
    expect(all, 'both layers').to.have.length(2);
    for (const [accept, reject] of all) {
      expect(reject?.localName).to.equal(accept.localName);
      expect(getComputedStyle(reject!).display).to.equal(getComputedStyle(accept).display);
    }
  });
});

describe('where things stand', () => {
  afterEach(cleanUp);

  for (const attributes of ['lang="en"', 'lang="ar" dir="rtl"']) {
    it(`steers nobody: refusing first, and the focus on neither answer: ${attributes} (R-AUD-07)`, async () => {
      const page = await openNoticePage({ attributes });
      const isAnswer = () =>
        ANSWERS.includes(focused(page.document)?.getAttribute('data-consent-action') ?? '');
      expect(isAnswer(), 'first layer').to.equal(false);
      await page.openPreferences();
      expect(isAnswer(), 'second layer').to.equal(false);
      for (const [accept, reject] of pairs(page)) {
        const order = reject!.compareDocumentPosition(accept);
        expect(order & Node.DOCUMENT_POSITION_FOLLOWING, 'in the page').to.be.greaterThan(0);
        const [first, second] = [reject!, accept].map((button) => button.getBoundingClientRect());
        const isBefore =
          first!.top < second!.top ||
          (attributes.includes('rtl') ? first!.right > second!.right : first!.left < second!.left);
        expect(isBefore, 'to the eye').to.equal(true);
        expect((accept as HTMLButtonElement).autofocus).to.equal(false);
        expect((accept as HTMLButtonElement).tabIndex).to.equal((reject as HTMLButtonElement).tabIndex);
      }
    });
  }
});

describe('a robot’s audit of what is on record', () => {
  afterEach(cleanUp);

  it('finds no consent before a choice: not in a cookie, the data layer or a framework (R-AUD-01)', async () => {
    const page = await openNoticePage();
    await page.openPreferences();
    await page.settle();
    const { dataLayer, google_tag_data, uetq } = page.window as unknown as Record<string, unknown>;
    expect([dataLayer, google_tag_data, uetq]).to.deep.equal([undefined, undefined, undefined]);
    expect(page.document.cookie).to.equal('');
    expect([localStorage.length, sessionStorage.length]).to.deep.equal([0, 0]);
    expect(page.manager.decision.decidedAt).to.equal(null);
    await page.manager.rejectAll();
    await until(() => storedAnswer());
    expect(page.document.cookie, 'one cookie, which says no').to.match(
      /^PrivacyCookieNotice=[\w.]+\.reject$/,
    );
  });
});
