import { expect } from '@esm-bundle/chai';

import { cleanUp, origins, resetLogs, until } from '../../support/client.js';
import { arrivals } from './arrivals.js';
import {
  acceptEarlier,
  errorsSaid,
  everyKind,
  frames,
  managerOf,
  query,
  ranIn,
  seenButton,
  urlsAt,
  visit,
  windowOf,
} from './pages.js';

describe('what is labelled, once it may run (R-INT-55)', () => {
  beforeEach(resetLogs);
  afterEach(cleanUp);

  const last = `<script type="text/plain" data-category="tracking" data-type="module">ran.push('last')</script>`;

  /** Each ran and was asked for once; `last` is the last in the page, and so in the queue. */
  async function expectOnce(
    page: HTMLIFrameElement,
    { urls, names }: ReturnType<typeof everyKind>,
  ): Promise<void> {
    await until(() => ranIn(page).includes('last'));
    const missing = async (): Promise<string[]> => {
      const asked = await urlsAt('tracker');
      return urls.filter((url) => !asked.includes(url));
    };
    await until(async () => !(await missing()).length).catch(async () => {
      expect(await missing(), 'never asked for').to.deep.equal([]);
    });
    // A second time would be set going by the first, or within the same round.
    await frames(page);
    expect(ranIn(page).sort()).to.deep.equal([...names, 'last'].sort());
    expect((await urlsAt('tracker')).sort()).to.deep.equal([...urls].sort());
    expect(errorsSaid(page)).to.deep.equal([]);
    expect(windowOf(page).errors).to.deep.equal([]);
  }

  it('runs and loads exactly once (R-INT-55)', async () => {
    const kinds = everyKind((await origins()).tracker, 'tracking');
    const page = await visit({ body: kinds.html + last });
    await managerOf(page).acceptAll();
    await expectOnce(page, kinds);
  });

  it('runs and loads once when the visitor clicks twice (R-INT-55, tricky case 9)', async () => {
    const kinds = everyKind((await origins()).tracker, 'tracking');
    const page = await visit({ body: kinds.html + last });
    const button = await seenButton(page, 'accept-all');
    button.click();
    button.click();
    await expectOnce(page, kinds);
  });

  it('runs and loads once when two parts of the page accept at the same time, and again later (R-INT-55)', async () => {
    const kinds = everyKind((await origins()).tracker, 'tracking');
    const page = await visit({ body: kinds.html + last });
    await Promise.all([managerOf(page).acceptAll(), managerOf(page).acceptAll()]);
    await expectOnce(page, kinds);
    await managerOf(page).acceptAll();
    await expectOnce(page, kinds);
  });

  it('runs and loads once for a visitor who accepted on an earlier page (R-INT-55)', async () => {
    await acceptEarlier();
    const kinds = everyKind((await origins()).tracker, 'tracking');
    const page = await visit({ body: kinds.html + last });
    await expectOnce(page, kinds);
  });

  for (const [how, arrive] of Object.entries(arrivals)) {
    it(`runs and loads once when it arrives later by ${how}, before the choice (R-INT-55)`, async () => {
      const kinds = everyKind((await origins()).tracker, 'tracking');
      const page = await visit({ body: '<div id="place"></div>' });
      arrive(query(page, '#place'), kinds.html + last);
      await managerOf(page).acceptAll();
      await expectOnce(page, kinds);
    });

    it(`runs and loads once when it arrives by ${how} after the choice (R-INT-55)`, async () => {
      const kinds = everyKind((await origins()).tracker, 'tracking');
      const page = await visit({ body: '<div id="place"></div>' });
      await managerOf(page).acceptAll();
      arrive(query(page, '#place'), kinds.html + last);
      await expectOnce(page, kinds);
    });
  }

  it('lets the page draw between the click on accept and the first script (R-INT-53)', async () => {
    // A frame that happens to be due could hide a haste; not three times in a row.
    for (let count = 0; count < 3; count++) {
      const page = await visit({
        head: `<script>
          addEventListener('click', () => ran.push('click'));
          document.addEventListener('consent-change', () => requestAnimationFrame(() => ran.push('frame')));
        </script>`,
        body: `<script type="text/plain" data-category="tracking">ran.push('released')</script>`,
      });
      (await seenButton(page, 'accept-all')).click();
      await until(() => ranIn(page).includes('released'));
      expect(ranIn(page)).to.deep.equal(['click', 'frame', 'released']);
      await cleanUp();
    }
  });
});
