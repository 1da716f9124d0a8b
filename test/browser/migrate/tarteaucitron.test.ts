import { expect } from '@esm-bundle/chai';

import { cleanUp, origins, resetLogs, until } from '../../support/client.js';
import {
  acceptEarlier,
  documentOf,
  frames,
  managerOf,
  open,
  query,
  ranIn,
  urlsAt,
  visit,
  windowOf,
} from '../gate/pages.js';
import { addOn } from './pages.js';

describe('a page of tarteaucitron', () => {
  let vendor = '';
  const before = addOn(
    `data-from="tarteaucitron" data-map='{"gtag":"counter","matomo":"counter","mine":"counter","youtube":"player"}'`,
  );
  /** The real vendors are not asked. */
  let atHome = {};
  beforeEach(async () => {
    vendor = (await origins()).tracker;
    const policy = `script-src 'self' 'unsafe-inline' ${vendor}; frame-src 'self' ${vendor}`;
    atHome = { headers: { 'content-security-policy': policy } };
    await resetLogs();
  });
  afterEach(cleanUp);

  const jobs = () => `<script>
    tarteaucitron.init({ privacyUrl: '/privacy' });
    tarteaucitron.user.matomoId = 1;
    tarteaucitron.user.matomoHost = '${vendor}/';
    (tarteaucitron.job = tarteaucitron.job || []).push('matomo');
    (tarteaucitron.job = tarteaucitron.job || []).push('matomo');
    tarteaucitron.services.mine = {
      key: 'mine', type: 'analytic', name: 'Mine', needConsent: true, cookies: [],
      js: function () { tarteaucitron.addScript('${vendor}/script.js?push=mine', '', function () { ran.push('loaded') }) },
    };
    tarteaucitron.job.push('mine');
    tarteaucitron.job.push('unheard-of');
  </script>`;

  it('starts the services that it pushes once they are granted, and each once', async () => {
    const page = await visit({ before, body: jobs() });
    await frames(page);
    expect([ranIn(page), await urlsAt('tracker')]).to.deep.equal([[], []]);
    await managerOf(page).save({ tracking: true });
    await frames(page);
    expect(await urlsAt('tracker')).to.deep.equal([]);
    await managerOf(page).acceptAll();
    await until(() => ranIn(page).includes('loaded'));
    await until(async () => (await urlsAt('tracker')).length >= 2);
    expect((await urlsAt('tracker')).sort()).to.deep.equal(['/matomo.js', '/script.js?push=mine']);
    expect(ranIn(page)).to.deep.equal(['mine', 'loaded']);
    const { _paq } = windowOf(page) as unknown as { _paq: string[][] };
    expect(_paq.map(([name]) => name)).to.deep.equal([
      'trackPageView',
      'enableLinkTracking',
      'setTrackerUrl',
      'setSiteId',
    ]);
    expect(windowOf(page).errors).to.deep.equal([]);
  });

  it('starts them for a visitor who agreed earlier', async () => {
    await acceptEarlier();
    const page = await open({ before, body: jobs() });
    await until(() => ranIn(page).includes('loaded'));
    await until(async () => (await urlsAt('tracker')).length >= 2);
  });

  it("queues what Google's tag is to be told, as the vendor has it", async () => {
    const job = `<script>tarteaucitron.user.gtagUa = 'G-1'; tarteaucitron.job.push('gtag')</script>`;
    const page = await visit({ before: before + job }, atHome);
    const asked = () => documentOf(page).querySelector('script[data-src*="googletagmanager"]');
    await frames(page);
    const { dataLayer } = windowOf(page) as unknown as { dataLayer?: IArguments[] };
    expect([dataLayer, asked()]).to.deep.equal([undefined, null]);
    await managerOf(page).acceptAll();
    await until(asked);
    const layer = (windowOf(page) as unknown as { dataLayer: IArguments[] }).dataLayer;
    expect(layer.map((one) => Array.from(one).filter((part) => typeof part === 'string'))).to.deep.equal([
      ['js'],
      ['config', 'G-1'],
    ]);
    expect(Object.prototype.toString.call(layer[0])).to.equal('[object Arguments]');
  });

  it('shows an embed of ours in place of a placeholder, and its frame once it is granted', async () => {
    const page = await visit(
      {
        before,
        body: `<div class="youtube_player wide" id="film" videoID="abc_-123" width="640" height="360" title="A film"></div>
        <div class="googlemapsembed" data-url="${vendor}/frame.html?map" width="300" height="200"></div>
        <div class="youtube_player" videoID='"><script>ran.push(1)</script>'></div>
        <div class="tac_iframe" url="javascript:parent.ran.push(2)"></div>`,
      },
      atHome,
    );
    await until(() => query(page, '#film').shadowRoot?.querySelector('button'));
    const film = query(page, '#film');
    expect([film.localName, film.className, film.getAttribute('service')]).to.deep.equal([
      'consent-embed',
      'youtube_player wide',
      'player',
    ]);
    expect(film.getAttribute('src')).to.equal('https://www.youtube-nocookie.com/embed/abc_-123');
    expect(documentOf(page).querySelectorAll('consent-embed')).to.have.length(2);
    expect(await urlsAt('tracker')).to.deep.equal([]);
    await managerOf(page).acceptAll();
    await until(async () => (await urlsAt('tracker')).includes('/frame.html?map'));
    expect(ranIn(page)).to.deep.equal([]);
  });

  it('opens our second layer by its links and calls', async () => {
    const page = await visit({
      before,
      body: `<a href="#tarteaucitron" id="link">Cookies</a>
        <button onclick="tarteaucitron.userInterface.openPanel()" id="button">Cookies</button>`,
    });
    for (const id of ['link', 'button']) {
      query(page, `#${id}`).click();
      const dialog = () =>
        documentOf(page)
          .querySelector('consent-preferences')
          ?.shadowRoot?.querySelector<HTMLDialogElement>('dialog[open]');
      (await until(dialog)).querySelector<HTMLElement>('[data-consent-action=hide-preferences]')!.click();
      await until(() => !dialog());
    }
    expect(windowOf(page).errors).to.deep.equal([]);
  });
});
