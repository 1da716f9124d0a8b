/** A page with a thousand held scripts. */
import { expect } from '@esm-bundle/chai';

import { cleanUp, origins, resetLogs, until } from '../../support/client.js';
import { frames, managerOf, ranIn, urlsAt, visit, windowOf } from '../gate/pages.js';

const COUNT = 1000;
/** The first ones are inline and external by turns; the others are inline, and wait for no network. */
const MIXED = 400;
/** Milliseconds that each keeps the page busy. */
const BUSY = 4;
/** Milliseconds: half of what those that are inline would take in one go. */
const BOUND = ((COUNT - MIXED) * BUSY) / 2;

const WORK = `<script>
  work = (index) => {
    const end = performance.now() + ${BUSY};
    while (performance.now() < end);
    ran.push(index);
  };
</script>`;

/** Notes how long other tasks have to wait, in milliseconds. */
function waitsIn({ performance, setTimeout }: Window): number[] {
  const waits: number[] = [];
  const beat = (last: number) =>
    setTimeout(() => {
      const now = performance.now();
      waits.push(now - last);
      beat(now);
    });
  beat(performance.now());
  return waits;
}

describe('a thousand held scripts', function () {
  this.timeout(120_000);
  beforeEach(resetLogs);
  afterEach(cleanUp);

  it(`wait all, and run all in the order of the page, while nothing else waits for ${BOUND} ms`, async () => {
    const { tracker } = await origins();
    const held = (index: number) =>
      index < MIXED && index % 2
        ? `<script type="text/plain" data-category="tracking" data-src="${tracker}/raw.js?code=work(${index})"></script>`
        : `<script type="text/plain" data-category="tracking">work(${index})</script>`;
    const indices = Array.from({ length: COUNT }, (_, index) => index);
    const page = await visit({ before: WORK, body: indices.map(held).join('\n') });
    await frames(page);
    expect(ranIn(page)).to.deep.equal([]);
    expect(await urlsAt('tracker')).to.deep.equal([]);

    const waits = waitsIn(windowOf(page));
    await managerOf(page).acceptAll();
    await until(() => ranIn(page).length === COUNT, { timeout: 100_000 });
    expect(ranIn(page)).to.deep.equal(indices);
    // The last wait is noted when it is over.
    await frames(page);
    expect(Math.max(...waits)).to.be.below(BOUND);
  });
});
