import { expect } from '@esm-bundle/chai';

import { cleanUp, origins, resetLogs, until } from '../../support/client.js';
import { arrivals } from './arrivals.js';
import { errorsSaid, frames, managerOf, query, ranIn, site, urlsAt, visit } from './pages.js';

// Addresses in a template wait as `data-src` too: Firefox's speculative parser looks into it.
describe('a labelled template', () => {
  let tracker = '';
  let own = '';
  beforeEach(async () => {
    ({ tracker } = await origins());
    await resetLogs();
    // Addresses of its own for each test: WebKit keeps in memory what an earlier one asked for.
    own = crypto.randomUUID();
  });
  afterEach(cleanUp);

  const content = () => `<p class="in">In</p>
    <script data-src="${tracker}/script.js?push=external&delay=100&page=${own}"></script>
    <script>ran.push('inline')</script>
    <script type="module" data-src="${tracker}/module.mjs?push=module&page=${own}"></script>
    <script type="module">ran.push('inline-module')</script>
    <script type="application/json" class="in">ran.push('data')</script>
    <img data-src="${tracker}/pixel.gif?img&page=${own}" alt="">
    <picture><source data-srcset="${tracker}/pixel.gif?set&page=${own}"><img alt=""></picture>
    <video><source data-src="${tracker}/film.webm?kind&page=${own}" type="video/webm"></video>
    <iframe data-src="${tracker}/frame.html?frame&page=${own}" title="Frame"></iframe>
    <embed data-src="${tracker}/frame.html?embed&page=${own}" type="text/html">
    <link rel="stylesheet" data-href="${tracker}/style.css?kind&page=${own}">`;
  const labelled = () => `<template id="template" data-category="tracking">${content()}</template>`;
  const once = [
    '/frame.html?embed',
    '/frame.html?frame',
    '/module.mjs?push=module',
    '/pixel.gif?img',
    '/pixel.gif?set',
    '/script.js?push=external&delay=100',
    '/style.css?kind',
  ];

  const askedFor = async () => (await urlsAt('tracker')).map((url) => url.replace(/&page=.*$/, ''));

  it('keeps all that it holds from being asked for before the choice (R-LAW-01)', async () => {
    const page = await visit({ body: labelled() });
    expect(await urlsAt('tracker')).to.deep.equal([]);
    await managerOf(page).rejectAll();
    await frames(page);
    expect(await urlsAt('tracker')).to.deep.equal([]);
    expect(ranIn(page)).to.deep.equal([]);
  });

  for (const [how, arrive] of Object.entries(arrivals)) {
    it(`keeps it, and gives it once when accepted, when it came by ${how} (R-INT-55)`, async () => {
      const page = await visit({ body: '<div id="place"></div>' });
      arrive(query(page, '#place'), labelled());
      await frames(page);
      expect(await urlsAt('tracker')).to.deep.equal([]);
      await managerOf(page).acceptAll();
      await until(() => ranIn(page).length === 4);
      const missing = async () => {
        const asked = await askedFor();
        return [...once, '/film.webm?kind'].filter((url) => !asked.includes(url)).join();
      };
      await until(async () => !(await missing()), { timeout: 10_000 }).catch(async () => {
        expect(await missing(), 'never asked for').to.equal('');
      });
      await frames(page);
      expect(ranIn(page)).to.deep.equal(['external', 'inline', 'module', 'inline-module']);
      // A player may ask for its film in parts.
      const asked = (await askedFor()).filter((url) => !/film|frame-ran/.test(url));
      expect(asked.sort()).to.deep.equal(once);
      expect(page.contentDocument?.querySelectorAll('.in')).to.have.length(2);
      expect(errorsSaid(page)).to.deep.equal([]);
    });
  }

  it('puts its content behind it, heeds labels within, and takes it away again', async () => {
    const page = await visit({
      config: { ...site, reload: false },
      body: `<template id="template" data-category="tracking"><p id="in">In</p>
          <img data-category="analytical" data-src="${tracker}/pixel.gif?kind&page=${own}" alt=""></template><p id="next"></p>`,
    });
    await managerOf(page).save({ tracking: true, analytical: false });
    const inside = await until(() => page.contentDocument?.getElementById('in'));
    expect(query(page, '#template').nextElementSibling).to.equal(inside);
    await frames(page);
    expect(await urlsAt('tracker')).to.deep.equal([]);
    await managerOf(page).save({ analytical: true });
    await until(async () => (await askedFor()).includes('/pixel.gif?kind'));
    await managerOf(page).withdraw('tracking');
    await until(() => !page.contentDocument?.getElementById('in'));
    expect(query(page, '#template').nextElementSibling?.id).to.equal('next');
    await managerOf(page).acceptAll();
    await until(() => page.contentDocument?.getElementById('in'));
    expect(page.contentDocument?.querySelectorAll('#in')).to.have.length(1);
  });
});
