import { expect } from '@esm-bundle/chai';

import { cleanUp, fileUrl, origins, resetLogs, until } from '../../support/client.js';
import { frames, gateOpened, managerOf, site, urlsAt, visit } from '../gate/pages.js';
import { withdrawn } from './pages.js';

const about = { provider: 'A company', purpose: 'A purpose' };
const item = (kind: string, name: string) => ({ name, kind, lifetime: '1 year' });

/** The SDKs fall silent for browsers that say they are automated: the visitor here does not say so. */
const PERSON = `<script>
  Object.defineProperty(Navigator.prototype, 'webdriver', { get: () => false });
  const agent = navigator.userAgent.replace(/Headless/g, '');
  Object.defineProperty(Navigator.prototype, 'userAgent', { get: () => agent });
</script>`;

/** As their documentation has a page set them up, but with a stand-in for the vendor's server. */
const sdks = {
  Plausible: {
    service: { id: 'plausible', name: 'Plausible', category: 'analytical', ...about, items: [] },
    body: (vendor: string) => `<script type="text/plain" data-service="plausible" data-type="module">
      import { init } from '${fileUrl('node_modules/@plausible-analytics/tracker/plausible.js')}';
      init({ domain: 'voorbeeld.nl', endpoint: '${vendor}/api/event', captureOnLocalhost: true });
    </script>`,
    heard: /^\/api\/event/,
    // Its documentation says that it keeps nothing, and here is seen that it does not.
    stores: /^$/,
  },
  Mixpanel: {
    service: {
      id: 'mixpanel',
      name: 'Mixpanel',
      category: 'tracking',
      ...about,
      items: [
        item('cookie', 'mp_*'),
        item('localStorage', 'mp_*'),
        item('localStorage', '__mp*'),
        item('sessionStorage', 'mp_*'),
        item('sessionStorage', '__mp*'),
        item('indexedDB', 'mixpanelBrowserDb'),
        item('indexedDB', 'mixpanelFlagsDb'),
      ],
    },
    body: (vendor: string) => `
    <script type="text/plain" data-service="mixpanel" data-src="${fileUrl('node_modules/mixpanel-browser/dist/mixpanel.umd.js')}"></script>
    <script type="text/plain" data-service="mixpanel">
      mixpanel.init('token', {
        api_host: '${vendor}', track_pageview: true, record_sessions_percent: 100,
        batch_flush_interval_ms: 100, debug: false,
      });
    </script>`,
    heard: /^\/track/,
    stores: /mp_token_mixpanel|mixpanelBrowserDb/,
  },
};

/** All that is kept in the browser but for the answer, whatever its kind. */
async function stored(): Promise<string[]> {
  const bases = (await indexedDB.databases()).map(({ name }) => name!);
  const cookies = document.cookie.split('; ').map((pair) => pair.split('=')[0]!);
  const names = [...cookies, ...Object.keys(localStorage), ...Object.keys(sessionStorage), ...bases];
  return names.filter((name) => name && name !== 'PrivacyCookieNotice');
}

for (const [name, { service, body, heard, stores }] of Object.entries(sdks)) {
  describe(`the real SDK of ${name}`, () => {
    let analytics = '';
    beforeEach(async () => {
      ({ analytics } = await origins());
      await resetLogs();
    });
    afterEach(cleanUp);

    const config = { ...site, services: [service, site.services[0]!] };
    const visitPage = () => visit({ config, before: PERSON, body: body(analytics) });
    const isHeard = async () => (await urlsAt('analytics')).some((url) => heard.test(url));

    it('is silent before a choice and after a refusal, here and on the next page (R-LAW-01)', async () => {
      const page = await visitPage();
      await frames(page, 20);
      await managerOf(page).rejectAll();
      page.remove();
      await frames(await visitPage(), 20);
      expect(await urlsAt('analytics')).to.deep.equal([]);
      expect(await stored()).to.deep.equal([]);
    });

    it('counts the page once it is granted, and stores what it is declared to store and nothing else', async () => {
      const page = await visitPage();
      await managerOf(page).acceptAll();
      await until(isHeard, { timeout: 15_000, message: 'it to send something' });
      await until(async () => stores.source === '^$' || (await stored()).some((one) => stores.test(one)));
      const declared = service.items.map((one) => RegExp(`^${one.name.replace('*', '.*')}$`));
      expect((await stored()).filter((one) => !declared.some((pattern) => pattern.test(one)))).to.deep.equal(
        [],
      );
    });

    it('is stopped and cleaned when it is withdrawn: nothing more is sent, and nothing is left (R-LAW-13, R-LAW-14)', async () => {
      const page = await visitPage();
      await managerOf(page).acceptAll();
      await until(isHeard, { timeout: 15_000, message: 'it to send something' });
      await until(async () => stores.source === '^$' || (await stored()).some((one) => stores.test(one)));
      await resetLogs();
      expect((await withdrawn(page, service.id)).remaining).to.deep.equal([]);
      await gateOpened(page);
      await until(async () => !(await stored()).length, { message: 'something is left' });
      await frames(page, 60);
      expect(await urlsAt('analytics')).to.deep.equal([]);
      expect(await stored()).to.deep.equal([]);
    });
  });
}
