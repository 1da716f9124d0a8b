import { expect } from '@esm-bundle/chai';
import { arrive, find, follow, heardBy, leave, notice, open, page, storedNames, wordsOf } from './visitor.js';

const OTHERS = ['analytics', 'tracker', 'embeds'] as const;

describe('Vakbaken, the marketplace without third parties', () => {
  beforeEach(arrive);
  afterEach(leave);

  it('has nothing to ask, and so no notice, on any page', async () => {
    await open('freelance/');
    for (const next of ['opdrachten.html', 'cookies.html']) {
      expect(page().PrivacyCookieNotice.decision.mustAsk).to.equal(false);
      await follow(`.top nav a[href$="${next}"]`);
    }
    expect(await heardBy(...OTHERS)).to.deep.equal([]);
    expect(notice()).to.equal(undefined);
    expect(document.cookie).to.equal('');
  });

  it('asks other hosts for nothing at all', async () => {
    await open('freelance/opdrachten.html');
    const asked = page()
      .performance.getEntriesByType('resource')
      .map(({ name }) => new URL(name).host);
    expect(asked.filter((host) => host !== location.host)).to.deep.equal([]);
  });

  it('keeps what the visitor keeps, until they let go of it', async () => {
    await open('freelance/opdrachten.html');
    find('[data-job=k2]')!.click();
    await open('freelance/opdrachten.html');
    expect(find('[data-job=k2]')!.getAttribute('aria-pressed')).to.equal('true');
    expect(find('[data-kept]')!.textContent).to.equal('U hebt 1 opdracht bewaard.');
    expect(storedNames()).to.deep.equal(['vakbaken-bewaard']);
    find('[data-job=k2]')!.click();
    expect(storedNames()).to.deep.equal([]);
  });

  it('tells on its cookie page what it keeps', async () => {
    await open('freelance/cookies.html');
    const words = await wordsOf('consent-declaration');
    expect(words).to.contain('vakbaken-bewaard');
    expect(words).to.contain('Coöperatie Vakbaken U.A.');
  });
});
