/** What is left of a layer that has come and gone ten times: no more than of once. */
import { expect } from '@esm-bundle/chai';
import { executeServerCommand } from '@web/test-runner-commands';

import { cleanUp, until } from '../../support/client.js';
import { itInChromium, openNoticePage, type NoticePage } from '../../support/notice-page.js';

const ROUNDS = 10;

/** What a page that counts its own listeners, timers and sheets has of them. */
interface Counts {
  listeners: number;
  intervals: number;
  sheets: number;
}

/**
 * Counts the listeners on what outlives every layer: the window, the document, media queries and signals.
 * Stands before the guard.
 */
const COUNTER = `<script>
  counts = { listeners: 0, intervals: 0 };
  {
    const { addEventListener, removeEventListener } = EventTarget.prototype;
    const known = new Map();
    const keyOf = (type, options) => type + '/' + !!(options?.capture ?? options);
    const forget = (listeners, key, listener) => {
      if (listeners?.get(key)?.delete(listener)) counts.listeners--;
    };
    EventTarget.prototype.addEventListener = function (type, listener, options) {
      const target = this ?? window;
      addEventListener.call(target, type, listener, options);
      if (!listener || target instanceof Element || target instanceof ShadowRoot || options?.signal?.aborted) return;
      const listeners = known.get(target) ?? new Map();
      known.set(target, listeners);
      const key = keyOf(type, options);
      const ofType = listeners.get(key) ?? new Set();
      listeners.set(key, ofType);
      if (ofType.has(listener)) return;
      ofType.add(listener);
      counts.listeners++;
      const end = () => forget(listeners, key, listener);
      if (options?.once) addEventListener.call(target, type, end, { ...options, once: true });
      if (options?.signal) addEventListener.call(options.signal, 'abort', end);
    };
    EventTarget.prototype.removeEventListener = function (type, listener, options) {
      const target = this ?? window;
      removeEventListener.call(target, type, listener, options);
      forget(known.get(target), keyOf(type, options), listener);
    };
    const { setInterval, clearInterval } = window;
    const running = new Set();
    window.setInterval = (...given) => {
      const id = setInterval(...given);
      running.add(id);
      counts.intervals = running.size;
      return id;
    };
    window.clearInterval = (id) => {
      clearInterval(id);
      running.delete(id);
      counts.intervals = running.size;
    };
  }
</script>`;

function countsIn(page: NoticePage): Counts {
  const { counts } = page.window as unknown as { counts: Omit<Counts, 'sheets'> };
  return { ...counts, sheets: page.document.adoptedStyleSheets.length };
}

/** Opens the second layer with all that it has, and leaves it. */
async function openAndClose(page: NoticePage): Promise<void> {
  const dialog = await page.openPreferences();
  await page.openDetails();
  page.dialogButton('hide-preferences').click();
  await until(() => !dialog.open);
  await page.frames();
}

/** Asks, takes a yes, takes it back, and asks again. */
async function askAndWithdraw(page: NoticePage): Promise<void> {
  for (const act of ['acceptAll', 'withdraw', 'reset'] as const) {
    await page.manager[act]();
    await until(() => page.isNoticeShown === (act === 'reset'), { message: act });
    await page.frames();
  }
}

/** What a screen reader is told comes a moment later. */
const said = (page: NoticePage) =>
  until(() =>
    [...page.document.querySelectorAll('body > div')].some(({ shadowRoot }) => shadowRoot?.textContent),
  );

const rounds = {
  'opened the second layer and left it': openAndClose,
  'answered the first layer, withdrawn, and been asked again': askAndWithdraw,
};

describe('a page in which a visitor has ten times', () => {
  afterEach(cleanUp);

  for (const [what, act] of Object.entries(rounds)) {
    const open = async () => {
      const page = await openNoticePage({ head: COUNTER, config: { reload: false } });
      await act(page);
      await said(page);
      return page;
    };

    it(`${what}: has no more listeners, timers and style sheets than after once`, async () => {
      const page = await open();
      const once = countsIn(page);
      expect(once.listeners, 'counted').to.be.above(0);
      for (let round = 0; round < ROUNDS; round++) await act(page);
      await said(page);
      expect(countsIn(page)).to.deep.equal(once);
    });

    itInChromium(
      `${what}: keeps no node and no listener more in memory than after once`,
      'no other engine tells what it keeps',
      async () => {
        const page = await open();
        const keeps = () => executeServerCommand('memory') as Promise<{ nodes: number; listeners: number }>;
        const once = await keeps();
        for (let round = 0; round < ROUNDS; round++) await act(page);
        await said(page);
        const often = await keeps();
        expect(often.listeners, 'listeners').to.be.at.most(once.listeners);
        expect(often.nodes, 'nodes').to.be.at.most(once.nodes);
      },
    );
  }
});
