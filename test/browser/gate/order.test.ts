import { expect } from '@esm-bundle/chai';

import { cleanUp, origins, resetLogs, until } from '../../support/client.js';
import { acceptEarlier, managerOf, open, ranIn, visit } from './pages.js';

const held = 'type="text/plain" data-category="analytical"';
const inline = (code: string) => `<script ${held}>${code}</script>`;
const push = (name: string) => inline(`ran.push('${name}')`);

describe('the order of released scripts (R-INT-55)', () => {
  let vendor = '';
  beforeEach(async () => {
    vendor = (await origins()).analytics;
    await resetLogs();
  });
  afterEach(cleanUp);

  const external = (name: string, delay = 0, more = '') =>
    `<script ${held} data-src="${vendor}/script.js?push=${name}&delay=${delay}" ${more}></script>`;
  const module = (name: string, delay = 0) =>
    `<script ${held} data-type="module" data-src="${vendor}/module.mjs?push=${name}&delay=${delay}"></script>`;

  const mixed = () =>
    external('deferred', 0, 'defer') +
    module('module', 100) +
    external('slow', 400) +
    inline(`ran.push(ran.at(-1) === 'slow' ? 'dependent' : 'too early')`) +
    external('fast', 50) +
    `<script ${held} data-type="module">ran.push('inline module')</script>` +
    external('deferred too', 0, 'defer') +
    push('end');
  const order = ['slow', 'dependent', 'fast', 'end', 'deferred', 'module', 'inline module', 'deferred too'];

  /** When each request came in, by the name that its script pushes. */
  async function arrivalTimes(): Promise<Map<string | null, number>> {
    const response = await fetch(`${vendor}/_log`, { cache: 'no-store' });
    const log = (await response.json()) as { url: string; time: number }[];
    return new Map(log.map(({ url, time }) => [new URL(url, vendor).searchParams.get('push'), time]));
  }

  it('is the page’s: an inline script waits for the slow one before it, deferred ones and modules come last (R-INT-55, tricky case 6)', async () => {
    const page = await visit({ body: mixed() });
    await managerOf(page).acceptAll();
    await until(() => ranIn(page).length >= order.length);
    expect(ranIn(page)).to.deep.equal(order);
  });

  it('is the page’s for a returning visitor too, while the page is still being read (R-INT-55)', async () => {
    await acceptEarlier();
    const page = await open({ body: mixed() });
    await until(() => ranIn(page).length >= order.length);
    expect(ranIn(page)).to.deep.equal(order);
  });

  it('costs no time: all download together', async () => {
    const page = await visit({
      body: external('one', 500) + external('two', 500) + external('three', 500) + module('four', 500),
    });
    await managerOf(page).acceptAll();
    await until(() => ranIn(page).length === 4);
    const times = await arrivalTimes();
    const spread = Math.max(...times.values()) - Math.min(...times.values());
    expect(times).to.have.length(4);
    // The first is answered after 500 ms, so that all four were under way at the same time.
    expect(spread).to.be.below(500);
    expect(ranIn(page)).to.deep.equal(['one', 'two', 'three', 'four']);
  });

  it('binds no async script: it waits for nothing, and nothing waits for it (R-INT-55)', async () => {
    const page = await visit({
      body:
        external('stalled', 600) +
        external('quick', 0, 'async') +
        external('slowest', 1200, 'async') +
        `<script ${held} data-type="module" async>ran.push('quick module')</script>` +
        push('end'),
    });
    await managerOf(page).acceptAll();
    await until(() => ranIn(page).includes('slowest'));
    const [stalled, end, slowest] = ['stalled', 'end', 'slowest'].map((name) => ranIn(page).indexOf(name));
    expect(ranIn(page).slice(0, 2)).to.have.members(['quick', 'quick module']);
    expect([stalled, end, slowest]).to.deep.equal([2, 3, 4]);
  });

  /** A clock that the scripts set, and the number of the timer's task in which one runs. */
  const clock = `<script>{
    const start = Date.now();
    const { setTimeout } = window;
    passed = turn = 0;
    Date.now = () => start + passed;
    window.setTimeout = (act, delay) => setTimeout(() => { turn++; act(); }, delay);
  }</script>`;
  const twenty = (code: string) => inline(`ran.push(turn); ${code}`).repeat(20);
  const turnsOf = async (code: string) => {
    const page = await visit({ before: clock, body: twenty(code) });
    await managerOf(page).acceptAll();
    await until(() => ranIn(page).length === 20);
    return new Set(ranIn(page)).size;
  };

  it('is kept without a pause between scripts that are soon done', async () => {
    expect(await turnsOf('')).to.equal(1);
  });

  it('gives the page a turn after each that took long', async () => {
    expect(await turnsOf('passed += 9')).to.equal(20);
  });

  it('survives a script that is not found', async () => {
    const page = await visit({
      body:
        push('before') +
        `<script ${held} data-src="${vendor}/missing.js"></script>` +
        `<script ${held} data-src="${vendor}/missing.js?module" data-type="module"></script>` +
        `<script ${held} data-src="http://127.0.0.1:1/nobody.js"></script>` +
        inline('throw new Error("of its own")') +
        push('after'),
    });
    await managerOf(page).acceptAll();
    await until(() => ranIn(page).includes('after'));
    expect(ranIn(page)).to.deep.equal(['before', 'after']);
  });

  it('survives a script that never answers, after three seconds', async () => {
    const page = await visit({
      body:
        `<script ${held} data-src="${vendor}/hang.js"></script>` +
        push('after') +
        external('quick', 0, 'async'),
    });
    const start = performance.now();
    await managerOf(page).acceptAll();
    await until(() => ranIn(page).includes('quick'), { timeout: 1500 });
    expect(ranIn(page)).to.deep.equal(['quick']);
    await until(() => ranIn(page).includes('after'));
    expect(performance.now() - start).to.be.within(2900, 4500);
  });
});
