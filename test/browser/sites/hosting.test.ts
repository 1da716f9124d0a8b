import { expect } from '@esm-bundle/chai';
import { until } from '../../support/client.js';
import {
  arrive,
  find,
  follow,
  heardBy,
  leave,
  notice,
  open,
  page,
  press,
  received,
  reloading,
  seeNotice,
  setSwitches,
  storedNames,
  wordsOf,
} from './visitor.js';

const OTHERS = ['analytics', 'tracker', 'embeds'] as const;
const PEIL = '/sites/hosting/peil.svg';

describe('Terpstee, the hosting group', () => {
  beforeEach(arrive);
  afterEach(leave);

  it('informs, with nothing to accept or refuse', async () => {
    await open('hosting/');
    const shown = await seeNotice();
    const buttons = [...shown.querySelectorAll('button')].map(({ textContent }) => textContent.trim());
    expect(shown.textContent).to.contain('Lees meer');
    expect(buttons).to.contain('Sluiten');
    expect(buttons.join()).to.not.match(/accepteren|weigeren/);
  });

  it('counts on its own server from the first page, and nobody else hears of it', async () => {
    await open('hosting/');
    await until(async () => (await received('site')).includes(PEIL), { message: 'the count' });
    expect(storedNames()).to.deep.equal(['peilstok']);
    expect(sessionStorage.getItem('peilstok')).to.equal('ja');
    expect(await heardBy(...OTHERS)).to.deep.equal([]);
  });

  it('stays closed once closed', async () => {
    await open('hosting/');
    const close = [...(await seeNotice()).querySelectorAll('button')].find(
      ({ textContent }) => textContent.trim() === 'Sluiten',
    )!;
    await press(close);
    await until(() => !notice(), { message: 'the notice to go' });
    await follow('.top nav a[href$="pakketten.html"]');
    expect(await heardBy(...OTHERS)).to.deep.equal([]);
    expect(notice()).to.equal(undefined);
    expect(page().PrivacyCookieNotice.allows('analytical')).to.equal(true);
  });

  it('takes an objection in the notice itself, and remembers it', async () => {
    await open('hosting/');
    await until(() => storedNames().includes('peilstok'));
    const shown = await seeNotice();
    const box = await until(() => shown.querySelector<HTMLInputElement>('input[type=checkbox]'));
    expect(box.checked).to.equal(true);
    await reloading(() => box.click());
    expect(page().PrivacyCookieNotice.allows('analytical')).to.equal(false);
    expect(notice()).to.equal(undefined);
    expect(storedNames()).to.deep.equal([]);
  });

  it('counts nobody who objects on the statement page, on this page or the next', async () => {
    await open('hosting/privacy.html');
    await until(() => storedNames().includes('peilstok'));
    await reloading(() => void setSwitches({ analytical: false }));
    expect(storedNames()).to.deep.equal([]);
    await fetch('/live/reset', { method: 'POST' });
    await follow('.top nav a[href$="pakketten.html"]');
    expect(await heardBy(...OTHERS)).to.deep.equal([]);
    expect(await received('site')).to.not.contain(PEIL);
    expect(notice()).to.equal(undefined);
  });

  it('tells on the statement page what it keeps, on what ground, and how to object', async () => {
    await open('hosting/privacy.html');
    expect(await wordsOf('consent-declaration')).to.contain('peilstok');
    expect(find('main')!.textContent).to.contain('artikel 11.7a');
    expect(find('main [data-consent-action=show-preferences]')).to.not.equal(null);
  });
});
