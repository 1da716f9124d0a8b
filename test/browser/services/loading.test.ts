import { expect } from '@esm-bundle/chai';

import { cleanUp, fileUrl, origins, reports, reportsUrl, resetLogs, until } from '../../support/client.js';
import {
  acceptEarlier,
  documentOf,
  errorsSaid,
  frames,
  managerOf,
  open,
  ranIn,
  urlsAt,
  visit,
  windowOf,
} from '../gate/pages.js';
import { loadsOf, openSnippet, quiet, ready } from '../head/pages.js';
import { ADD_ON, matomo, queueOf, withMatomo } from './pages.js';

const hasTrustedTypes = 'trustedTypes' in window;

describe('a service that the library starts by itself', () => {
  let analytics = '';
  beforeEach(async () => {
    ({ analytics } = await origins());
    await resetLogs();
  });
  afterEach(cleanUp);

  const asked = async () => (await urlsAt('analytics')).filter((url) => url === '/matomo.js').length;
  const files = (page: HTMLIFrameElement) =>
    windowOf(page)
      .performance.getEntriesByType('resource')
      .filter(({ name }) => name.includes('/loaders/')).length;

  it('is silent before a choice and after a refusal: not even its loader is downloaded (R-LAW-01)', async () => {
    const page = await visit({ config: withMatomo(analytics), before: ADD_ON });
    await managerOf(page).rejectAll();
    await frames(page, 20);
    expect(await asked()).to.equal(0);
    expect(queueOf(page)).to.equal(undefined);
    expect(files(page)).to.equal(0);
    expect(windowOf(page).errors).to.deep.equal([]);
  });

  it('runs once after a grant, with no snippet of its vendor in the page, and on the next page', async () => {
    const config = withMatomo(analytics);
    const page = await visit({ config, before: ADD_ON });
    await managerOf(page).acceptAll();
    await until(async () => (await asked()) === 1);
    await managerOf(page).save({ matomo: true });
    await frames(page, 20);
    expect(await asked()).to.equal(1);
    expect(queueOf(page)?.map(([command]) => command)).to.deep.equal([
      'setTrackerUrl',
      'setSiteId',
      'trackPageView',
      'enableLinkTracking',
    ]);
    expect(errorsSaid(page)).to.deep.equal([]);
    page.remove();

    const next = await open({ config, before: ADD_ON });
    await until(async () => (await asked()) === 2);
    expect(queueOf(next)).to.have.length(4);
  });

  it('is held like any other after a withdrawal, which loads the page again', async () => {
    const page = await visit({ config: withMatomo(analytics), before: ADD_ON });
    await managerOf(page).acceptAll();
    await until(async () => (await asked()) === 1);
    const loads = loadsOf(page);
    await managerOf(page).withdraw('matomo');
    await until(() => loads() === 1 && managerOf(page).decision.method);
    await frames(page, 20);
    expect(await asked()).to.equal(1);
    expect(queueOf(page)).to.equal(undefined);
  });

  it('is refused where its add-on is not on the page, and everything stays denied', async () => {
    const page = await open({ config: withMatomo(analytics) });
    await until(() => errorsSaid(page).length);
    expect(errorsSaid(page)).to.include('config #');
    await managerOf(page)
      .acceptAll()
      .catch(() => {});
    expect([...managerOf(page).decision.granted]).to.deep.equal([]);
    expect(await asked()).to.equal(0);
  });

  it('tells so, where its options are wrong, and nothing of it runs', async () => {
    const services = [matomo(analytics, { load: { url: 'nowhere', siteId: 7 } })];
    const page = await visit({ config: { ...withMatomo(analytics), services }, before: ADD_ON });
    await managerOf(page).acceptAll();
    await until(() => errorsSaid(page).length);
    expect(errorsSaid(page)).to.deep.equal(['load #']);
    expect(queueOf(page)).to.equal(undefined);
    expect(documentOf(page).querySelector('[data-service=matomo]')).to.equal(null);
  });

  it(`runs under a strict policy by the nonce of the page${hasTrustedTypes ? ' and by the one policy of Trusted Types, which admits what the config names' : ''} (R-SEC-12, R-SEC-13)`, async () => {
    const id = crypto.randomUUID();
    const openUnder = (trusted: string) =>
      open(
        {
          config: withMatomo(analytics),
          nonce: 'x',
          before: ADD_ON,
          body: `<script type="text/plain" data-service="matomo" nonce="x">ran.push('beside')</script>`,
        },
        {
          headers: {
            'content-security-policy': `default-src 'self'; script-src 'self' 'nonce-x'; require-trusted-types-for 'script'; trusted-types ${trusted}; report-uri ${reportsUrl(id)}`,
          },
        },
      );
    const page = await openUnder('lit-html privacy-cookie-notice');
    await managerOf(page).acceptAll();
    await until(async () => (await asked()) === 1);
    expect(await reports(id)).to.deep.equal([]);
    expect(errorsSaid(page)).to.deep.equal([]);
    if (!hasTrustedTypes) return;
    page.remove();
    await cleanUp();

    const refused = await openUnder('lit-html');
    await managerOf(refused).acceptAll();
    await until(() => errorsSaid(refused).length && ranIn(refused).length);
    expect(errorsSaid(refused)).to.deep.equal(['release #']);
    expect(await asked()).to.equal(1);
  });

  for (const block of ['auto', 'strict'] as const) {
    it(`runs on a page that blocks ${block}: at once, or when it has loaded again`, async () => {
      const services = [matomo(analytics)];
      const page = await openSnippet(block, { config: { services }, before: ADD_ON });
      await ready(page);
      await quiet(page);
      expect(await asked()).to.equal(0);
      const loads = loadsOf(page);
      await managerOf(page).acceptAll();
      await until(async () => (await asked()) === 1);
      expect(loads()).to.equal(block === 'auto' ? 0 : 1);
      expect(errorsSaid(page).filter((said) => !said.startsWith('storage'))).to.deep.equal([]);
    });
  }

  it('waits for the next page where the policy of this one stands in the way, and is not even tried', async () => {
    const config = { services: [matomo(analytics)], reload: 'next' as const };
    const page = await openSnippet('strict', { config, before: ADD_ON });
    await ready(page);
    await managerOf(page).acceptAll();
    await quiet(page);
    await frames(page, 20);
    expect(queueOf(page)).to.equal(undefined);
    expect(files(page)).to.equal(0);
    page.remove();
    await openSnippet('strict', { config, before: ADD_ON });
    await until(async () => (await asked()) === 1);
  });

  it('comes with its own files only for those who agreed: the add-on beside the guard asks for nothing', async () => {
    await acceptEarlier();
    const page = await visit({ before: ADD_ON });
    expect(ranIn(page)).to.deep.equal([]);
    expect(files(page)).to.equal(0);
    expect((await fetch(fileUrl('dist/loaders/matomo.js'))).ok).to.equal(true);
  });
});
