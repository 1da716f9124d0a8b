import { expect } from '@esm-bundle/chai';

import { cleanUp, until } from '../../support/client.js';
import { documentOf, managerOf, ranIn, visit, windowOf, withdrawalsSaid } from './pages.js';

const about = { provider: 'A company', purpose: 'A purpose' };
const cookie = (name: string, more = {}) => ({ name, kind: 'cookie', lifetime: 'session', ...more });
const item = (kind: string, name: string) => ({ name, kind, lifetime: 'until deleted' });

const config = {
  controller: 'Voorbeeld B.V.',
  statement: '/privacy',
  reload: false,
  services: [
    {
      id: 'counter',
      name: 'Counter',
      category: 'analytical',
      ...about,
      items: [cookie('shared'), cookie('c_*'), item('localStorage', 'shared-key')],
    },
    {
      id: 'pixel',
      name: 'Pixel',
      category: 'tracking',
      ...about,
      items: [
        cookie('exact'),
        cookie('p_*'),
        cookie('a.b'),
        cookie('shared'),
        cookie('*_id'),
        cookie('far', { thirdParty: true }),
        item('localStorage', 'pixel-key'),
        item('localStorage', 'pixel:*'),
        item('localStorage', 'shared-*'),
        item('sessionStorage', 'pixel-session'),
        item('indexedDB', 'pixel-base'),
        item('cache', 'pixel-cache'),
      ],
    },
  ],
};

const names = (cookies: string) =>
  cookies
    .split('; ')
    .map((pair) => pair.split('=', 1)[0])
    .filter((name) => name !== 'PrivacyCookieNotice')
    .sort();

describe('withdrawal removes what was stored', () => {
  afterEach(cleanUp);

  async function acceptedPage(given: object = config): Promise<HTMLIFrameElement> {
    const page = await visit({
      config: given,
      body: `<script type="text/plain" data-service="pixel">ran.push('pixel')</script>`,
    });
    await managerOf(page).acceptAll();
    await until(() => ranIn(page).length);
    return page;
  }

  it('cookies by exact name and by pattern, and no others', async () => {
    const page = await acceptedPage();
    for (const name of ['exact', 'exactly', 'p_one', 'p_two', 'p', 'a.b', 'aXb', 'x_id', 'c_one', 'own']) {
      documentOf(page).cookie = `${name}=1; path=/`;
    }
    await managerOf(page).withdraw('pixel');
    expect(names(documentOf(page).cookie)).to.deep.equal(['aXb', 'c_one', 'exactly', 'own', 'p']);
  });

  it('cookies of each path, and of the domain', async () => {
    const page = await acceptedPage();
    const { pathname, hostname } = documentOf(page).location;
    for (const path of ['/', '/__test', '/__test/', '/__test/page', '/__test/page/', pathname]) {
      documentOf(page).cookie = `exact=${path}; path=${path}`;
    }
    documentOf(page).cookie = `p_domain=1; path=/; domain=${hostname}`;
    expect(names(documentOf(page).cookie).length).to.be.above(5);
    await managerOf(page).withdraw('pixel');
    expect(documentOf(page).cookie).not.to.match(/exact|p_domain/);
  });

  it('keys of localStorage and sessionStorage', async () => {
    const page = await acceptedPage();
    const { localStorage: local, sessionStorage: session } = windowOf(page);
    for (const key of ['pixel-key', 'pixel:1', 'pixel:2', 'pixels', 'shared-other']) local.setItem(key, '1');
    for (const key of ['pixel-session', 'pixel-key']) session.setItem(key, '1');
    await managerOf(page).withdraw('pixel');
    expect(Object.keys(local)).to.deep.equal(['pixels']);
    expect(Object.keys(session)).to.deep.equal(['pixel-key']);
  });

  it('but nothing that a service which stays granted declares too', async () => {
    const page = await acceptedPage();
    for (const name of ['shared', 'c_id', 'p_one']) documentOf(page).cookie = `${name}=1; path=/`;
    windowOf(page).localStorage.setItem('shared-key', '1');
    await managerOf(page).withdraw('pixel');
    expect(names(documentOf(page).cookie)).to.deep.equal(['c_id', 'shared']);
    expect(windowOf(page).localStorage.getItem('shared-key')).to.equal('1');
    await managerOf(page).withdraw('counter');
    expect(names(documentOf(page).cookie)).to.deep.equal([]);
    expect(windowOf(page).localStorage.getItem('shared-key')).to.equal(null);
  });

  it('and tells what remains: items of other sites, but not what goes a moment later', async () => {
    const page = await acceptedPage();
    documentOf(page).cookie = 'exact=1; path=/';
    await managerOf(page).withdraw('pixel');
    const [event] = withdrawalsSaid(page);
    expect(event?.withdrawn).to.deep.equal(['pixel']);
    expect(event?.remaining).to.deep.equal([{ service: 'pixel', name: 'far', kind: 'cookie' }]);
    expect([...event!.decision.granted]).to.deep.equal(['functional', 'analytical', 'counter', 'tracking']);
  });

  it('again when withdrawn code writes it back while the page is reloading', async () => {
    const page = await acceptedPage({ ...config, reload: true });
    documentOf(page).cookie = 'exact=1; path=/';
    const script = documentOf(page).createElement('script');
    script.text = `addEventListener('pagehide', () => {
      document.cookie = 'exact=back; path=/';
      localStorage.setItem('pixel-key', 'back');
    })`;
    documentOf(page).head.append(script);
    windowOf(page).isGateOpen = false;
    await managerOf(page).withdraw('pixel');
    await until(() => ranIn(page).length === 0 && windowOf(page).isGateOpen);
    expect(names(documentOf(page).cookie)).to.deep.equal([]);
    expect(localStorage.getItem('pixel-key')).to.equal(null);
  });
});
