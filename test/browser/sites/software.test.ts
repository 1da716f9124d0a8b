import { expect } from '@esm-bundle/chai';
import { until } from '../../support/client.js';
import {
  answer,
  arrive,
  find,
  follow,
  heardBy,
  hears,
  leave,
  notice,
  open,
  reloading,
  seeNotice,
  setSwitches,
  storedNames,
  wordsOf,
} from './visitor.js';
import { itByEnter } from '../../support/notice-page.js';

const OTHERS = ['analytics', 'tracker', 'embeds'] as const;
const LANGUAGES = [
  ['software/', 'nl', 'Alles weigeren'],
  ['software/en/', 'en', 'Reject all'],
  ['software/de/', 'de', 'Alle ablehnen'],
] as const;

describe('Grenspaal, the software house in two countries', () => {
  beforeEach(arrive);
  afterEach(leave);

  for (const [folder, language, reject] of LANGUAGES) {
    it(`asks in the page's language, about counting alone: ${language}`, async () => {
      await open(folder);
      const { textContent } = await seeNotice();
      expect(textContent).to.contain(reject);
      expect(textContent).to.contain('Grenspaal Software');
      expect(find('consent-notice')!.querySelectorAll('li').length).to.equal(1);
      expect(await heardBy(...OTHERS)).to.deep.equal([]);
      expect(storedNames()).to.deep.equal([]);
    });
  }

  it('takes an answer in one language for all of them', async () => {
    await open('software/');
    await answer('reject-all');
    await reloading(() => find('.languages [lang=de]')!.click());
    expect(notice()).to.equal(undefined);
    expect(find('html')!.lang).to.equal('de');
    expect(await heardBy(...OTHERS)).to.deep.equal([]);
    expect(storedNames()).to.deep.equal(['grenspaal-taal']);
  });

  itByEnter('counts after a yes, on the next page too, and stops on the statement page', async () => {
    await open('software/en/');
    await answer('accept-all');
    await hears('analytics', /begin_session/);
    await follow('.top nav a[href$="privacy.html"]');
    expect(notice()).to.equal(undefined);
    await until(() => storedNames().some((name) => name.startsWith('grenspaal/cly_')));
    await reloading(() => void setSwitches({ analytical: false }));
    await fetch('/live/reset', { method: 'POST' });
    await follow('.top nav a[href$="wisselbord.html"]');
    expect(await heardBy(...OTHERS)).to.deep.equal([]);
    expect(storedNames()).to.deep.equal([]);
  });

  it('shares by links of its own, which tell nobody until they are followed', async () => {
    await open('software/');
    const root = await until(
      () => find('consent-share')?.shadowRoot?.querySelector('a') && find('consent-share')!.shadowRoot!,
    );
    const links = [...root.querySelectorAll('a')].map(({ href }) => href);
    expect(links.some((href) => /linkedin/.test(href))).to.equal(true);
    expect(links.some((href) => /bsky/.test(href))).to.equal(true);
    expect(links.some((href) => /facebook|whatsapp/.test(href))).to.equal(false);
    expect(await heardBy(...OTHERS)).to.deep.equal([]);
  });

  it('declares in the page’s language', async () => {
    await open('software/de/privacy.html');
    const words = await wordsOf('consent-declaration');
    expect(words).to.contain('grenspaal/cly_id');
    expect(words).to.contain('bis Sie es löschen');
  });
});
