import { expect } from '@esm-bundle/chai';

import { cleanUp, origins, resetLogs, until } from '../../support/client.js';
import {
  documentOf,
  frames,
  gateOpened,
  isNoticeSeen,
  managerOf,
  query,
  ranIn,
  site,
  urlsAt,
  visit,
  windowOf,
  withdrawalsSaid,
  type PageParts,
} from './pages.js';

const pixel = `<script type="text/plain" data-category="tracking" data-service="pixel">ran.push('pixel')</script>`;
const counter = `<script type="text/plain" data-category="analytical" data-service="counter">ran.push('counter')</script>`;

/** A page that writes its loads down where they outlive a reload. */
async function countedVisit(parts: PageParts): Promise<{ page: HTMLIFrameElement; loads: () => number }> {
  sessionStorage.setItem('loads', '0');
  const count = `<script>sessionStorage.setItem('loads', 1 + Number(sessionStorage.getItem('loads')))</script>`;
  const page = await visit({ ...parts, before: count });
  return { page, loads: () => Number(sessionStorage.getItem('loads')) };
}

describe('withdrawal', () => {
  beforeEach(resetLogs);
  afterEach(cleanUp);

  it('reloads the page once when something of it had run, after which nothing of it runs', async () => {
    const { tracker } = await origins();
    const external = `<script type="text/plain" data-category="tracking" data-src="${tracker}/script.js?push=external"></script>`;
    const { page, loads } = await countedVisit({ body: counter + pixel + external });
    await managerOf(page).acceptAll();
    await until(() => ranIn(page).includes('external'));
    await resetLogs();
    await managerOf(page).withdraw('tracking');
    expect(withdrawalsSaid(page).map(({ reloads }) => reloads)).to.deep.equal([true]);
    await until(() => loads() === 2 && ranIn(page).includes('counter'));
    await gateOpened(page);
    expect(ranIn(page)).to.deep.equal(['counter']);
    expect(await urlsAt('tracker')).to.deep.equal([]);
    expect(isNoticeSeen(page)).to.equal(false);
    // A second reload would have been asked for together with the first.
    await frames(page, 20);
    expect(loads()).to.equal(2);
  });

  it('of everything reloads once too, and clicks in a row add nothing', async () => {
    const button = '<button id="withdraw" data-consent-action="withdraw">Withdraw</button>';
    const { page, loads } = await countedVisit({ body: counter + pixel + button });
    await managerOf(page).acceptAll();
    await until(() => ranIn(page).length === 2);
    query(page, '#withdraw').click();
    query(page, '#withdraw').click();
    await until(() => loads() === 2);
    await gateOpened(page);
    await frames(page, 20);
    expect(loads()).to.equal(2);
    expect(ranIn(page)).to.deep.equal([]);
    expect([...managerOf(page).decision.granted]).to.deep.equal(['functional']);
    expect(managerOf(page).decision.method).to.equal('reject');
  });

  it('does not reload where the site says so, and does not run anything again', async () => {
    const { page, loads } = await countedVisit({ config: { ...site, reload: false }, body: pixel });
    await managerOf(page).acceptAll();
    await until(() => ranIn(page).length);
    await managerOf(page).withdraw();
    expect(withdrawalsSaid(page).map(({ reloads }) => reloads)).to.deep.equal([false]);
    await managerOf(page).acceptAll();
    await frames(page, 20);
    expect(loads()).to.equal(1);
    expect(ranIn(page)).to.deep.equal(['pixel']);
  });

  it('does not reload when nothing of it had run', async () => {
    const { page, loads } = await countedVisit({ body: counter });
    await managerOf(page).acceptAll();
    await until(() => ranIn(page).length);
    await managerOf(page).withdraw('tracking');
    expect(withdrawalsSaid(page).map(({ withdrawn, reloads }) => ({ withdrawn, reloads }))).to.deep.equal([
      { withdrawn: ['tracking', 'pixel', 'player'], reloads: false },
    ]);
    await frames(page, 20);
    expect(loads()).to.equal(1);
    expect(ranIn(page)).to.deep.equal(['counter']);
  });

  it('of what was never granted tells and reloads nothing', async () => {
    const { page, loads } = await countedVisit({ body: pixel });
    await managerOf(page).rejectAll();
    await managerOf(page).withdraw();
    await frames(page, 20);
    expect(withdrawalsSaid(page)).to.deep.equal([]);
    expect(loads()).to.equal(1);
  });

  it('reloads when code was told by whenAllowed() that it may run', async () => {
    const { page, loads } = await countedVisit({});
    void managerOf(page)
      .whenAllowed('pixel')
      .then(() => windowOf(page).ran?.push('own code'));
    await managerOf(page).acceptAll();
    await until(() => ranIn(page).length);
    await managerOf(page).withdraw('pixel');
    await until(() => loads() === 2);
    await gateOpened(page);
    expect(managerOf(page).allows('pixel')).to.equal(false);
    expect(managerOf(page).allows('player')).to.equal(true);
  });

  it('takes frames, images and style sheets out of a page that does not reload', async () => {
    const { tracker } = await origins();
    const page = await visit({
      config: { ...site, reload: false },
      body: `<iframe id="frame" data-category="tracking" data-src="/__test/file/package.json" title="Frame"></iframe>
        <img id="img" data-category="tracking" data-src="${tracker}/pixel.gif" alt="">
        <link rel="stylesheet" data-category="tracking" data-href="${tracker}/style.css">`,
    });
    const style = () =>
      getComputedStyle(documentOf(page).documentElement).getPropertyValue('--vendor-style').trim();
    const inner = () => query<HTMLIFrameElement>(page, '#frame').contentDocument?.URL;
    const img = query<HTMLImageElement>(page, '#img');
    await managerOf(page).acceptAll();
    await until(() => style() === 'loaded' && inner()?.endsWith('package.json') && img.naturalWidth === 1);
    await managerOf(page).withdraw('tracking');
    await until(() => style() === '', { message: 'the style sheet is still there' });
    await until(() => inner() === 'about:blank', { message: `the frame still shows its page` });
    await until(() => img.naturalWidth === 0, { message: 'the image is still there' });
    await resetLogs();
    await managerOf(page).acceptAll();
    await until(() => style() === 'loaded' && inner()?.endsWith('package.json') && img.naturalWidth === 1);
  });
});
