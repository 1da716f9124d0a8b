import { expect } from '@esm-bundle/chai';

import { loadLocale } from '../../../src/locales/index.js';
import { cleanUp, until } from '../../support/client.js';
import { acceptEarlier, documentOf, query, seenButton, site, visit } from '../gate/pages.js';

const LANGUAGES =
  'ar bg ca cs da de el en es et fi fr fy ga hr hu is it lt lv mt nb nl pl pt pt-BR ro sk sl sv tr uk'.split(
    ' ',
  );

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
  const loadedBy = (page: HTMLIFrameElement) =>
    page
      .contentWindow!.performance.getEntriesByType('resource')
      .filter(({ name }) => name.includes('/locales/')).length;

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
      expect(loadedBy(page)).to.equal(requests);
    });
  }

  it('has the config’s own word without a request', async () => {
    const config = { ...site, language: 'de', texts: { settings: 'Cookies' } };
    await acceptEarlier(config);
    const page = await visit({ config });
    expect((await controlOf(page)).textContent).to.equal('Cookies');
    expect(loadedBy(page)).to.equal(0);
  });
});
