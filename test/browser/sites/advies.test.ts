import { expect } from '@esm-bundle/chai';
import { until } from '../../support/client.js';
import {
  answer,
  arrive,
  button,
  find,
  follow,
  heardBy,
  hears,
  leave,
  notice,
  open,
  page,
  press,
  reloading,
  seeNotice,
  storedNames,
  wordsOf,
} from './visitor.js';
import { itByEnter } from '../../support/notice-page.js';

const OTHERS = ['analytics', 'tracker', 'embeds'] as const;

describe('Duinvoet & De Lange, legal advice', () => {
  beforeEach(arrive);
  afterEach(leave);

  it('explains cookies on the first visit, and waits with everything of others', async () => {
    await open('advies/');
    const { textContent } = await seeNotice();
    expect(textContent).to.contain('stukje tekst');
    expect(textContent).to.contain('Duinvoet & De Lange');
    await follow('.top nav a[href$="contact.html"]');
    await seeNotice();
    expect(await heardBy(...OTHERS)).to.deep.equal([]);
    expect(storedNames()).to.deep.equal([]);
  });

  it('takes a no for all, and lets the form say what to do instead', async () => {
    await open('advies/contact.html');
    await answer('reject-all');
    for (const [name, text] of [
      ['naam', 'A. Bezoeker'],
      ['mail', 'a@bezoeker.example'],
      ['vraag', 'Houdt dit?'],
    ]) {
      const field = find(`[name=${name}]`) as HTMLInputElement;
      field.value = text!;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    (find('[data-contact]') as HTMLFormElement).requestSubmit();
    await until(() => /mail of bel/.test(find('[data-contact-answer]')!.textContent!));
    expect(storedNames()).to.deep.equal(['duinvoet-bericht']);
    expect(await heardBy(...OTHERS)).to.deep.equal([]);

    await open('advies/contact.html');
    expect(notice()).to.equal(undefined);
    expect((find('[name=vraag]') as HTMLTextAreaElement).value).to.equal('Houdt dit?');
  });

  itByEnter('loads the captcha alone when only that is allowed', async () => {
    await open('advies/contact.html');
    const embed = find('consent-embed')!;
    const always = await until(() => embed.shadowRoot?.querySelectorAll('button')[1], {
      message: 'the placeholder',
    });
    await press(always);
    await hears('embeds', /Poortje/);
    expect(await heardBy('analytics', 'tracker')).to.deep.equal([]);
    await open('advies/');
    expect((await heardBy('embeds')).some((heard) => /Pleinpraat/.test(heard))).to.equal(false);
  });

  it('starts all of it after a yes: counting, following, the buttons', async () => {
    await open('advies/');
    await answer('accept-all');
    await hears('analytics', /begin_session/);
    await hears('tracker', /\$pageview/);
    await hears('embeds', /Pleinpraat: knoppen/);
  });

  it('lets the visitor change their settings on the statement page itself', async () => {
    await open('advies/privacy.html');
    await answer('accept-all');
    const box = (id: string) => find(`[data-settings] [value=${id}]`) as HTMLInputElement;
    await until(() => box('tracking').checked && box('inhoud').checked, { message: 'the form to follow' });
    await hears('tracker', /\$pageview/);
    box('tracking').checked = false;
    box('inhoud').checked = false;
    await reloading(() => void press(find('[data-settings] [data-consent-action=save]')!));
    const { PrivacyCookieNotice } = page();
    expect(['analytical', 'tracking', 'inhoud'].map((id) => PrivacyCookieNotice.allows(id))).to.deep.equal([
      true,
      false,
      false,
    ]);
    await until(() => box('analytical').checked && !box('tracking').checked);
    expect(storedNames().some((name) => name.startsWith('ph_phc'))).to.equal(false);

    await fetch('/live/reset', { method: 'POST' });
    await open('advies/');
    await hears('analytics', /_view/);
    expect(await heardBy('tracker', 'embeds')).to.deep.equal([]);
  });

  it('shows the table, and when the statement last changed', async () => {
    await open('advies/privacy.html');
    expect(find('time')!.textContent).to.equal('1 november 2026');
    const words = await wordsOf('consent-declaration');
    for (const name of ['duinvoet-bericht', 'ph_phc_duinvoet_*', 'pleinpraat_lid', 'poortje_bezoek']) {
      expect(words).to.contain(name);
    }
    expect(words).to.contain('2026');
    expect((await button('show-preferences')).textContent).to.contain('instell');
  });
});
