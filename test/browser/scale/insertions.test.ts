/** A page that goes on growing after the guard has started. */
import { expect } from '@esm-bundle/chai';

import { cleanUp, until } from '../../support/client.js';
import { documentOf, frames, managerOf, query, ranIn, visit, windowOf } from '../gate/pages.js';

const COUNT = 10_000;
const PARTS = 10;
/** One in so many elements holds a script. */
const EVERY = 100;
const ROUNDS = 5;
/** Elements that come in one task: one by one, as a list is rendered, and as the parser reads. */
const BATCHES = [1, 100, COUNT / PARTS];

const LABELLED = 'data-category="tracking" type="text/plain"';

/** Milliseconds that it takes to put elements into a page, with what is done about each. */
async function insert(page: HTMLIFrameElement, count: number, batch: number): Promise<number> {
  const document = documentOf(page);
  const window = windowOf(page);
  const room = document.createElement('main');
  document.body.append(room);
  const elements = Array.from({ length: count }, (_, index) => {
    const element = document.createElement('div');
    element.innerHTML = index % EVERY ? 'Text' : `<script ${LABELLED}>ran.push(${index})</script>`;
    return element;
  });
  await new Promise((done) => window.requestAnimationFrame(() => window.setTimeout(done)));
  const start = performance.now();
  for (const [index, element] of elements.entries()) {
    room.append(element);
    if (index % batch === batch - 1) await null;
  }
  await null;
  return performance.now() - start;
}

/** Once into one place that grows, and once into some that are taken away when they are full. */
async function compare(page: HTMLIFrameElement, batch: number): Promise<{ whole: number; parts: number }> {
  const timeOf = async (count: number) => {
    const time = await insert(page, count, batch);
    query(page, 'main').remove();
    return time;
  };
  const whole = await timeOf(COUNT);
  let parts = 0;
  for (let part = 0; part < PARTS; part++) parts += await timeOf(COUNT / PARTS);
  return { whole, parts };
}

describe('ten thousand elements that come later', function () {
  this.timeout(120_000);
  afterEach(cleanUp);

  it('are looked at each: the scripts in them wait, and run in their order once they may', async () => {
    const page = await visit({});
    await insert(page, COUNT, 100);
    await frames(page);
    expect(ranIn(page)).to.deep.equal([]);
    await managerOf(page).acceptAll();
    const expected = Array.from({ length: COUNT / EVERY }, (_, index) => index * EVERY);
    await until(() => ranIn(page).length === expected.length, { timeout: 20_000 });
    expect(ranIn(page)).to.deep.equal(expected);
  });

  for (const batch of BATCHES) {
    it(`cost at most twice what ${PARTS} times ${COUNT / PARTS} cost, ${batch} at a time`, async () => {
      const page = await visit({});
      await compare(page, batch);
      const times = [];
      for (let round = 0; round < ROUNDS; round++) times.push(await compare(page, batch));
      // The quickest of each: what else the machine does can only add to them.
      const whole = Math.min(...times.map((time) => time.whole));
      const parts = Math.min(...times.map((time) => time.parts));
      // Were all of the page looked at for each batch, it would be several times as much.
      expect(whole / parts).to.be.at.most(2);
    });
  }
});
