import { expect } from '@esm-bundle/chai';

import { loadLocale } from '../../../src/locales/index.js';
import { cleanUp, until } from '../../support/client.js';
import {
  acceptEarlier,
  documentOf,
  frames,
  query,
  seenButton,
  site,
  visit,
  windowOf,
} from '../gate/pages.js';

const LANGUAGES =
  'ar bg ca cs da de el en es et fi fr fy ga hr hu is it lt lv mt nb nl pl pt pt-BR ro sk sl sv tr uk'.split(
    ' ',
  );

/** The words that a page has downloaded. */
function wordsOf(page: HTMLIFrameElement): string[] {
  const resources = windowOf(page).performance.getEntriesByType('resource');
  return resources.flatMap(({ name }) => name.split('/locales/').slice(1));
}

/** What of the first layer is not to be seen whole, wherever one scrolls down to. */
function cutIn(page: HTMLIFrameElement): string[] {
  const notice = query(page, 'consent-notice');
  const { left, right } = notice.getBoundingClientRect();
  const parts = [...notice.querySelectorAll<HTMLElement>('h2, p, li, a, button')];
  const isCut = (part: HTMLElement) => {
    const box = part.getBoundingClientRect();
    const isSqueezed =
      part.scrollWidth > Math.ceil(box.width) || part.scrollHeight > Math.ceil(box.height) + 1;
    return isSqueezed || box.left < left || box.right > right || !box.height;
  };
  const cut = parts.filter(isCut).map(({ innerText }) => innerText);
  return notice.scrollWidth > notice.clientWidth ? [...cut, 'the notice'] : cut;
}

describe('of the 32 languages in the package', () => {
  afterEach(cleanUp);

  for (const language of LANGUAGES) {
    it(`a page in ${language} downloads that one, once, for both layers`, async () => {
      const page = await visit({ config: { ...site, language } });
      (await seenButton(page, 'show-preferences')).click();
      await until(() =>
        documentOf(page).querySelector('consent-preferences')?.shadowRoot?.querySelector('dialog[open]'),
      );
      await frames(page);
      expect(wordsOf(page)).to.deep.equal([`${language}.js`]);
    });
  }
});

describe('a visitor with a small phone', () => {
  afterEach(cleanUp);

  for (const language of LANGUAGES) {
    it(`reads all of the first layer in ${language}, and both answers at once (R-LAW-28, R-A11Y-14)`, async () => {
      const page = await visit({ config: { ...site, language } }, { width: 320, height: 568 });
      const accept = await seenButton(page, 'accept-all');
      const reject = await seenButton(page, 'reject-all');
      const { default: words } = await loadLocale(language);
      const notice = query(page, 'consent-notice');
      expect(notice.lang).to.equal(language);
      expect(notice.textContent).to.include(words.title).and.to.include(words.statement);
      for (const button of [accept, reject]) {
        expect(button.scrollWidth, button.textContent).to.be.at.most(button.clientWidth);
        expect(button.getBoundingClientRect().height).to.equal(reject.getBoundingClientRect().height);
      }
      expect(notice.scrollWidth).to.be.at.most(notice.clientWidth);
      const [a, r] = [accept, reject].map((button) => button.getBoundingClientRect());
      const isInView = (box: DOMRect) => box.top >= 0 && box.bottom <= 568;
      expect([isInView(a!), isInView(r!)], 'both in view').to.deep.equal([true, true]);
    });

    it(`has nothing cut in ${language}: in a low window, with large text, with wide spacing (R-A11Y-14)`, async () => {
      const page = await visit({ config: { ...site, language } }, { width: 320, height: 256 });
      await seenButton(page, 'accept-all');
      expect(cutIn(page), '320 x 256').to.deep.equal([]);
      Object.assign(page, { width: 640, height: 568 });
      const root = documentOf(page).documentElement;
      root.style.fontSize = '200%';
      await frames(page);
      expect(cutIn(page), 'text of 200 %').to.deep.equal([]);
      root.style.fontSize = '';
      page.width = '320';
      // As a visitor's own style would have it, which outweighs ours (WCAG 1.4.12).
      const own = new (windowOf(page) as unknown as typeof globalThis).CSSStyleSheet();
      own.replaceSync(
        '::slotted(*) { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; margin-block-end: 2em !important }',
      );
      query(page, 'consent-notice').shadowRoot!.adoptedStyleSheets.push(own);
      await frames(page);
      expect(cutIn(page), 'wide spacing').to.deep.equal([]);
    });
  }
});

describe('a notice in another language than the page’s', () => {
  afterEach(cleanUp);

  for (const [language, dir] of [
    ['ar', 'rtl'],
    ['de', 'ltr'],
  ] as const) {
    it(`says that it is in ${language}, and runs ${dir} (R-A11Y-19)`, async () => {
      const page = await visit({ config: { ...site, language } });
      await seenButton(page, 'accept-all');
      const { lang, dir: own } = query(page, 'consent-notice');
      expect([lang, own]).to.deep.equal([language, dir]);
    });
  }

  it('falls back to English where it is asked for in none that is shipped', async () => {
    const page = await visit({ config: { ...site, language: 'zh-CN' } });
    expect((await seenButton(page, 'reject-all')).textContent).to.include('Reject all');
    expect(query(page, 'consent-notice').lang).to.equal('en');
  });
});

describe('the permanent control of a returning visitor', () => {
  afterEach(cleanUp);

  const controlOf = (page: HTMLIFrameElement) =>
    until(() => {
      const control = documentOf(page).querySelector<HTMLElement>('consent-settings');
      return control?.textContent && control;
    });
  for (const [language, word, requests] of [
    ['nl', 'Cookie-instellingen', 0],
    ['en', 'Cookie settings', 0],
    ['de', 'Cookie-Einstellungen', 1],
  ] as const) {
    it(`is in ${language}, for ${requests} requests (R-LAW-12)`, async () => {
      const config = { ...site, language };
      await acceptEarlier(config);
      const page = await visit({ config });
      const control = await controlOf(page);
      expect([control.textContent, control.lang]).to.deep.equal([word, language]);
      expect(wordsOf(page)).to.have.length(requests);
    });
  }

  it('has the config’s own word without a request', async () => {
    const config = { ...site, language: 'de', texts: { settings: 'Cookies' } };
    await acceptEarlier(config);
    const page = await visit({ config });
    expect((await controlOf(page)).textContent).to.equal('Cookies');
    expect(wordsOf(page)).to.deep.equal([]);
  });
});
