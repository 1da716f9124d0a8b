import { expect } from '@esm-bundle/chai';

import { cleanUp, origins, resetLogs, until } from '../../support/client.js';
import { arrivals } from './arrivals.js';
import { errorsSaid, everyKind, managerOf, query, ranIn, urlsAt, visit } from './pages.js';

describe('what is labelled, while it may not run', () => {
  beforeEach(resetLogs);
  afterEach(cleanUp);

  // The pixel that belongs to nobody's consent says that the gate has been through all of the page.
  const refusedPixel = (origin: string) =>
    `<img data-category="!tracking" data-src="${origin}/refused" alt="">`;

  it('is not asked for before the visitor has chosen, whatever its kind', async () => {
    const { tracker } = await origins();
    const page = await visit({ body: everyKind(tracker, 'tracking').html });
    expect(await urlsAt('tracker')).to.deep.equal([]);
    expect(ranIn(page)).to.deep.equal([]);
    expect(errorsSaid(page)).to.deep.equal([]);
  });

  it('is not asked for in the head either', async () => {
    const { tracker } = await origins();
    const page = await visit({
      head: `<link rel="preload" as="script" data-category="tracking" data-href="${tracker}/script.js?push=hint">
        <script type="text/plain" data-category="tracking" src="${tracker}/script.js?push=head"></script>
        <link rel="stylesheet" data-category="tracking" data-href="${tracker}/style.css">`,
    });
    expect(await urlsAt('tracker')).to.deep.equal([]);
    await managerOf(page).acceptAll();
    await until(() => ranIn(page).includes('head'));
    expect(await urlsAt('tracker')).to.include('/style.css');
  });

  it('is not asked for after the visitor has refused', async () => {
    const { tracker } = await origins();
    const page = await visit({ body: everyKind(tracker, 'tracking').html + refusedPixel(tracker) });
    await managerOf(page).rejectAll();
    await until(async () => (await urlsAt('tracker')).includes('/refused'));
    expect(await urlsAt('tracker')).to.deep.equal(['/refused']);
    expect(ranIn(page)).to.deep.equal([]);
  });

  it('is not asked for on the next page after a refusal', async () => {
    const { tracker } = await origins();
    await managerOf(await visit({})).rejectAll();
    const page = await visit({ body: everyKind(tracker, 'tracking').html + refusedPixel(tracker) });
    await until(async () => (await urlsAt('tracker')).includes('/refused'));
    expect(await urlsAt('tracker')).to.deep.equal(['/refused']);
    expect(ranIn(page)).to.deep.equal([]);
  });

  for (const [how, arrive] of Object.entries(arrivals)) {
    it(`is not asked for when it arrives later by ${how}`, async () => {
      const { tracker } = await origins();
      const page = await visit({ body: '<div id="place"></div>' });
      arrive(query(page, '#place'), everyKind(tracker, 'tracking').html);
      arrive(
        query(page, '#place'),
        `<img data-category="functional" data-src="${tracker}/functional" alt="">`,
      );
      // It arrived last, and passed.
      await until(async () => (await urlsAt('tracker')).includes('/functional'));
      expect(await urlsAt('tracker')).to.deep.equal(['/functional']);
      await managerOf(page).rejectAll();
      arrive(query(page, '#place'), everyKind(tracker, 'tracking').html + refusedPixel(tracker));
      await until(async () => (await urlsAt('tracker')).includes('/refused'));
      expect(await urlsAt('tracker')).to.deep.equal(['/functional', '/refused']);
      expect(ranIn(page)).to.deep.equal([]);
    });
  }

  it('is held in a hidden part of the page, and in one that is moved', async () => {
    const { tracker } = await origins();
    const page = await visit({
      body: `<div id="from" hidden>${everyKind(tracker, 'tracking').html}</div><div id="to"></div>`,
    });
    query(page, '#to').append(...query(page, '#from').childNodes);
    query(page, '#to').insertAdjacentHTML(
      'beforeend',
      `<img data-category="functional" data-src="${tracker}/functional" alt="">`,
    );
    await until(async () => (await urlsAt('tracker')).includes('/functional'));
    expect(await urlsAt('tracker')).to.deep.equal(['/functional']);
    expect(ranIn(page)).to.deep.equal([]);
  });
});
