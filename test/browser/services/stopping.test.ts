import { expect } from '@esm-bundle/chai';

import { cleanUp, until } from '../../support/client.js';
import { documentOf, gateOpened, managerOf, ranIn, site, visit, windowOf } from '../gate/pages.js';
import { withdrawn } from './pages.js';

const item = (kind: string, name: string, more = {}) => ({ name, kind, lifetime: 'until deleted', ...more });
const [counter, pixel] = site.services;
const config = {
  ...site,
  services: [
    { ...counter!, items: [item('indexedDB', 'counter-base'), item('cache', 'shared-*')] },
    {
      ...pixel!,
      items: [
        item('cookie', 'px_*'),
        item('indexedDB', 'pixel-base'),
        item('indexedDB', 'px_*'),
        item('indexedDB', 'elsewhere', { thirdParty: true }),
        item('cache', 'pixel-cache'),
        item('cache', 'shared-*'),
      ],
    },
  ],
};

/** What a vendor would do: it opens its databases and goes on writing to them. */
const VENDOR = `
  const store = (name) => new Promise((done) => {
    const request = indexedDB.open(name);
    request.onupgradeneeded = () => request.result.createObjectStore('events');
    request.onsuccess = () => {
      setInterval(() => request.result.transaction('events', 'readwrite').objectStore('events').put(1, Math.random()));
      done();
    };
  });
  Promise.all([
    ...['pixel-base', 'px_queue', 'counter-base', 'own-base'].map(store),
    ...['pixel-cache', 'shared-cache', 'own-cache'].map((name) => caches.open(name)),
  ]).then(() => ran.push('pixel'));`;
const body = `<script type="text/plain" data-service="pixel">${VENDOR}</script>`;

const stored = async () =>
  [...(await indexedDB.databases()).map(({ name }) => name!), ...(await caches.keys())].sort();

describe('databases and caches of what is withdrawn', () => {
  afterEach(cleanUp);

  async function acceptedPage(more = {}): Promise<HTMLIFrameElement> {
    const page = await visit({ config: { ...config, ...more }, body });
    await managerOf(page).acceptAll();
    await until(() => ranIn(page).length);
    expect(await stored()).to.have.length(7);
    return page;
  }

  it('are gone after the reload, though its code held them open until then (R-LAW-13)', async () => {
    const page = await acceptedPage();
    const { remaining } = await withdrawn(page, 'pixel');
    expect(remaining).to.deep.equal([{ service: 'pixel', name: 'elsewhere', kind: 'indexedDB' }]);
    await gateOpened(page);
    await until(async () => !`${await stored()}`.match(/pixel|px_/), { message: 'something is still there' });
    expect(await stored()).to.deep.equal(['counter-base', 'own-base', 'own-cache', 'shared-cache']);
  });

  it('and the answer is sealed again by then: the page after it needs no desk', async () => {
    const page = await acceptedPage();
    await withdrawn(page, 'pixel');
    await gateOpened(page);
    const desks = (one: HTMLIFrameElement) =>
      windowOf(one)
        .performance.getEntriesByType('resource')
        .filter(({ name }) => name.includes('.desk.')).length;
    expect(desks(page)).to.equal(1);
    expect(managerOf(page).allows('counter')).to.equal(true);
    page.remove();
    const next = await visit({ config });
    expect(desks(next)).to.equal(0);
    expect(managerOf(next).allows('counter')).to.equal(true);
    expect(managerOf(next).allows('pixel')).to.equal(false);
  });

  it('go on the spot where nothing holds them open and the page stays (R-LAW-13)', async () => {
    const page = await visit({ config: { ...config, reload: false } });
    await managerOf(page).acceptAll();
    const window = windowOf(page) as unknown as typeof globalThis;
    await new Promise((done) => {
      window.indexedDB.open('pixel-base').onsuccess = ({ target }) => {
        (target as IDBOpenDBRequest).result.close();
        done(undefined);
      };
    });
    await window.caches.open('pixel-cache');
    await managerOf(page).withdraw();
    await until(async () => !(await stored()).length, { message: 'something is still there' });
  });

  it('and so does what withdrawn code puts back in its last moment: the next page removes it once more', async () => {
    const page = await acceptedPage();
    // Behind the library's own last look.
    await withdrawn(page, 'pixel', () => {
      const script = documentOf(page).createElement('script');
      script.text = `addEventListener('unload', () => { document.cookie = 'px_back=1; path=/' })`;
      documentOf(page).head.append(script);
    });
    await gateOpened(page);
    expect(document.cookie).not.to.contain('px_back');
  });
});
