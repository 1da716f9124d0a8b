import { expect } from '@esm-bundle/chai';
import { sendKeys } from '@web/test-runner-commands';

import { cleanUp, until } from '../../support/client.js';
import { focused, typicalConfig, type NoticePage, itByEnter } from '../../support/notice-page.js';
import {
  body,
  columnOf,
  elementOf,
  headers,
  open,
  rootOf,
  rowsOf,
  sortButton,
  textOf,
} from './declarations.js';

function expectNoSidewaysScroll(page: NoticePage): void {
  const { scrollWidth, clientWidth } = page.document.documentElement;
  expect(scrollWidth, 'width of the page').to.be.at.most(clientWidth);
}

describe('the table of <consent-declaration>', () => {
  afterEach(cleanUp);

  it('shows every item with its service, purpose, lifetime and who sets it, the notice’s own first', async () => {
    const page = await open();
    expect(columnOf(page, 0)).to.deep.equal([
      'PrivacyCookieNotice Cookie',
      'basket Cookie',
      'Stores nothing in your browser.',
      '_stat Cookie',
      'Stores nothing in your browser.',
      '_stat Cookie',
      'Stores nothing in your browser.',
    ]);
    const [own, , , counter, , adverts] = rowsOf(page).map((row) => [...row.children].slice(1).map(textOf));
    expect(own).to.deep.equal([
      'Cookie choice #Kade 12',
      'Functional',
      'Remembers your choice about cookies.',
      '182 days',
      'this site',
    ]);
    expect(counter).to.deep.equal([
      'Counter #Counter Ltd Privacy statement of Counter Ltd',
      'Analytical',
      'What Counter does for the shopCounts visits',
      '13 months',
      'this site',
    ]);
    expect(adverts![0]).to.contain('Forty advertisers');
    expect(adverts![4]).to.equal('another site');
    const link = rowsOf(page)[3]!.querySelector<HTMLAnchorElement>('.statement')!;
    expect(link.href).to.equal('https://counter.example/privacy');
  });

  itByEnter('is sorted from the keyboard, both ways, and says so', async () => {
    const page = await open();
    page.focus();
    const [, service] = headers(page);
    sortButton(page, 1).focus();
    await sendKeys({ press: 'Enter' });
    await page.frames();
    const names = columnOf(page, 1).map((text) => text.split(' #')[0]);
    expect(service!.getAttribute('aria-sort')).to.equal('ascending');
    expect(names).to.deep.equal([
      'Adverts',
      'Basket',
      'Cookie choice',
      'Counter',
      'Heatmap',
      'Login',
      'Video',
    ]);
    expect(focused(page.document) === sortButton(page, 1)).to.equal(true);
    await sendKeys({ press: 'Space' });
    await page.frames();
    expect(service!.getAttribute('aria-sort')).to.equal('descending');
    expect(columnOf(page, 1).map((text) => text.split(' #')[0])).to.deep.equal(names.reverse());
    expect(rootOf(page).querySelectorAll('[aria-sort]').length).to.equal(1);
  });

  it('sorts lifetimes by how long they are, and what has none below, both ways', async () => {
    const items = ['13 months', 'session', '2 years', '30 minutes', '1,5 uur', '1 day'].map(
      (lifetime, index) => ({ name: `key${index}`, kind: 'cookie', lifetime }),
    );
    const [, , counter, heatmap] = typicalConfig.services;
    const config = { language: 'nl', services: [{ ...counter, items }, heatmap] };
    const page = await open({ config });
    sortButton(page, 4).click();
    await page.frames();
    const rising = ['session', '30 minutes', '1,5 uur', '1 day', '182 dagen', '13 months', '2 years'];
    expect(columnOf(page, 4)).to.deep.equal([...rising, '']);
    sortButton(page, 4).click();
    await page.frames();
    expect(columnOf(page, 4)).to.deep.equal([...rising.reverse(), '']);
  });

  it('leads to a service by its address, on load, by a link of the page, and again', async () => {
    const page = await open({ body: body('<p style="block-size: 3000px">Much more.</p>') });
    const { window } = page;
    const adverts = rowsOf(page)[5]!;
    const isSeen = () => Math.abs(adverts.getBoundingClientRect().top) < 30;
    page.byId('to-adverts').click();
    await until(isSeen, { message: 'a link of the page' });
    expect(window.location.hash).to.equal('#declaration-adverts');
    expect(adverts.classList.contains('marked')).to.equal(true);
    expect(focused(page.document) === adverts).to.equal(true);
    window.scrollTo(0, 0);
    page.byId('to-adverts').click();
    await until(isSeen, { message: 'the same link again' });

    await page.reload();
    await until(() => elementOf(page)?.shadowRoot?.querySelector('tr.marked'), { message: 'no mark' });
    await until(() => Math.abs(rowsOf(page)[5]!.getBoundingClientRect().top) < 30, { message: 'on load' });
  });

  it('offers the address of each service', async () => {
    const page = await open();
    const link = rowsOf(page)[3]!.querySelector<HTMLAnchorElement>('.hash')!;
    expect(link.getAttribute('aria-label')).to.equal('Link to Counter');
    link.click();
    await until(() => rowsOf(page)[3]!.classList.contains('marked'));
    expect(page.window.location.hash).to.equal('#declaration-counter');
  });

  for (const attributes of ['lang="de"', 'lang="ar" dir="rtl"', 'lang="el"', 'lang="fi"']) {
    it(`is a list of cards 320 pixels wide, and a table in more room, with ${attributes}`, async () => {
      const page = await open({ attributes, width: 320, height: 640 });
      const display = () => getComputedStyle(rowsOf(page)[1]!).display;
      expect(display()).to.equal('block');
      expectNoSidewaysScroll(page);
      expect(elementOf(page).getBoundingClientRect().width).to.be.at.most(320);
      const { direction } = getComputedStyle(elementOf(page));
      expect(direction).to.equal(attributes.includes('rtl') ? 'rtl' : 'ltr');
      page.frame.width = '760';
      await until(() => display() === 'table-row');
      await page.frames();
      expectNoSidewaysScroll(page);
    });
  }

  it('shows and sorts five hundred items without keeping the visitor waiting', async () => {
    const items = (service: number) =>
      Array.from({ length: 10 }, (_, index) => ({
        name: `key_${service}_${index}`,
        kind: 'cookie',
        lifetime: `${((service * 7 + index) % 13) + 1} months`,
        purpose: `Counts visit ${index}`,
      }));
    const [, , counter] = typicalConfig.services;
    const services = Array.from({ length: 50 }, (_, index) => ({
      ...counter,
      id: `counter-${index}`,
      items: items(index),
    }));
    const page = await open({ config: { services } });
    expect(rowsOf(page).length).to.equal(501);
    const { document } = page;
    // Once more, with everything loaded: the making and the laying out, and nothing of the network.
    const times = [];
    for (let round = 0; round < 3; round++) {
      elementOf(page).remove();
      const again = document.createElement('consent-declaration');
      const begun = performance.now();
      document.body.append(again);
      await until(() => again.shadowRoot?.querySelector('table'), { message: 'no table' });
      times.push(Math.round(performance.now() - begun));
      void again.offsetHeight;
    }
    const begun = performance.now();
    sortButton(page, 4).click();
    await (elementOf(page) as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
    void rowsOf(page)[500]!.offsetTop;
    const sorting = Math.round(performance.now() - begun);
    console.info(`declaration of 500 items: made in ${times.join(', ')} ms, sorted in ${sorting} ms`);
    // A tenth of it on an idle machine; what is slow by its nature would be slower than this.
    expect(Math.min(...times), 'made').to.be.below(1500);
    expect(sorting, 'sorted').to.be.below(1500);
  });
});
