import { expect } from '@esm-bundle/chai';
import { sendKeys } from '@web/test-runner-commands';

import { cleanUp, until } from '../../support/client.js';
import { focused, nameOf, openNoticePage, itByEnter } from '../../support/notice-page.js';
import { actionsOf, button, choiceOf, elementOf, open, rootOf, statusOf, textOf } from './declarations.js';

const today = new Date().toISOString().slice(0, 10);

describe('<consent-declaration>', () => {
  afterEach(cleanUp);

  it('says who is responsible, where to turn to, and since when, before any choice', async () => {
    const page = await open();
    const facts = [...rootOf(page).querySelectorAll('[part=facts] > *')].map(textOf);
    expect(facts).to.deep.equal([
      'Responsible',
      'Kade 12',
      'Contact',
      'privacy@kade.example',
      'Last changed',
      'October 3, 2026',
    ]);
    const contact = rootOf(page).querySelector<HTMLAnchorElement>('[part=facts] a')!;
    expect(contact.href).to.equal('mailto:privacy@kade.example');
    expect(statusOf(page)).to.equal('You have not chosen yet. Everything that needs your consent is off.');
    expect(actionsOf(page)).to.deep.equal(['Change']);
  });

  it('writes the date as the page’s region does', async () => {
    const page = await open({ attributes: 'lang="en-GB"' });
    expect(textOf(rootOf(page).querySelector('[part=facts] time'))).to.equal('3 October 2026');
  });

  it('stands where the page’s own text stood, and comes on demand when it arrives later', async () => {
    const page = await openNoticePage();
    expect(page.window.customElements.get('consent-declaration')).to.equal(undefined);
    await page.manager.rejectAll();
    const late = page.document.createElement('consent-declaration');
    page.document.body.append(late);
    await until(() => late.shadowRoot?.querySelector('table'));
    expect(page.window.errors).to.deep.equal([]);
  });

  it('follows the choice, category by category, with what differs and since when', async () => {
    const page = await open();
    expect(choiceOf(page)).to.deep.equal(['Functional Always on', 'Analytical Off', 'Tracking Off']);
    await page.manager.save({ analytical: true, heatmap: false });
    await page.frames();
    expect(choiceOf(page)).to.deep.equal([
      'Functional Always on',
      'Analytical On, Heatmap Off',
      'Tracking Off',
    ]);
    const time = rootOf(page).querySelector<HTMLTimeElement>('[role=status] time')!;
    expect(time.dateTime).to.equal(new Date().toISOString().slice(0, 10));
    expect(statusOf(page)).to.equal(`You chose on ${time.textContent}.`);
    expect(actionsOf(page)).to.deep.equal(['Change', 'Withdraw', 'Download proof of your choice']);
  });

  it('opens the second layer', async () => {
    const page = await open();
    button(page, 'show-preferences').click();
    await page.dialogOpened();
  });

  itByEnter('takes everything back, and leaves the focus beside the button that is gone', async () => {
    const page = await open({ config: { reload: false } });
    await page.manager.acceptAll();
    await page.frames();
    page.focus();
    button(page, 'withdraw').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => page.manager.decision.method === 'reject' && !button(page, 'withdraw'));
    expect(choiceOf(page).slice(1)).to.deep.equal(['Analytical Off', 'Tracking Off']);
    expect(nameOf(focused(page.document))).to.equal('button[show-preferences]');
  });

  it('gives the visitor a file with the receipt', async () => {
    const page = await open();
    await page.manager.rejectAll();
    await page.frames();
    const saved: [string, string][] = [];
    const { HTMLAnchorElement } = page.window;
    HTMLAnchorElement.prototype.click = function () {
      saved.push([this.download, this.href]);
    };
    rootOf(page).querySelector<HTMLElement>('.receipt')!.click();
    const [name, href] = await until(() => saved[0]);
    expect(name).to.equal(`privacy-cookie-notice-${today}.json`);
    const receipt = (await (await page.window.fetch(href)).json()) as Record<string, unknown>;
    expect(receipt['controller']).to.equal('Kade 12');
    expect(receipt['method']).to.equal('reject');
  });

  it('says that the browser’s signal is heard, and not that the visitor chose', async () => {
    const head = `<script>Object.defineProperty(navigator, 'globalPrivacyControl', { value: true })</script>`;
    const page = await open({ head });
    expect(statusOf(page)).to.contain('asks not to follow you');
    await page.manager.acceptAll();
    await page.frames();
    expect(statusOf(page)).to.not.contain('follow');
  });

  it('names the visitor’s own browser first among those with an explanation', async () => {
    const page = await open();
    const links = [...rootOf(page).querySelectorAll<HTMLAnchorElement>('[part=browsers] a')];
    expect(links.map(textOf).sort()).to.deep.equal(['Chrome', 'Edge', 'Firefox', 'Opera', 'Safari']);
    expect(links.every(({ protocol }) => protocol === 'https:')).to.equal(true);
    const { userAgent } = navigator;
    const own = ['Firefox', 'Chrome', 'Safari'].find((name) => userAgent.includes(name))!;
    const texts = [...rootOf(page).querySelectorAll('[part=browsers] li')].map(textOf);
    expect(texts[0]).to.equal(`${own} (your browser)`);
    expect(texts.filter((text) => text.includes('your browser')).length).to.equal(1);
  });

  it('is marked with its own language and direction on a page of another', async () => {
    const page = await open({ attributes: 'lang="ar" dir="rtl"', config: { language: 'nl' } });
    expect([elementOf(page).lang, elementOf(page).dir]).to.deep.equal(['nl', 'ltr']);
    expect(textOf(rootOf(page).querySelector('[part=choice] h2'))).to.equal('Uw keuze');
  });
});
