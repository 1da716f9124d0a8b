// Chromium, and one visit in it.
import { setTimeout as pause } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import { ensureChromium } from '../test/support/find-browsers.mjs';
import { probe } from './probe.mjs';

/** In ms. */
const PATIENCE = 20_000;
const SLOW_PROCESSOR = 4;
const SLOW_NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: 1.6e6 / 8,
  uploadThroughput: 0.75e6 / 8,
};

/** Some tools hide from robots, so nothing may say that it is one. */
export function launch() {
  return chromium.launch({
    executablePath: ensureChromium(),
    args: ['--disable-blink-features=AutomationControlled', '--no-sandbox', '--disable-gpu'],
  });
}

/**
 * Opens a page with no cookies and an empty cache, but for a `state`, lets `act` use it, and closes it.
 * @param {object} conditions `hasSlowProcessor`, `hasSlowNetwork`, `isCounted` (times of the main thread),
 *   `state`, and the probe's `notice` and `hasVitals`
 */
export async function visit(browser, conditions, act) {
  const { hasSlowProcessor, hasSlowNetwork, isCounted, state, notice, hasVitals } = conditions;
  const [version] = browser.version().split('.');
  const context = await browser.newContext({
    userAgent: `Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${version}.0.0.0 Safari/537.36`,
    viewport: { width: 1280, height: 800 },
    hasTouch: true,
    locale: 'en-GB',
    storageState: state,
  });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    await page.addInitScript(probe, { notice, hasVitals });
    const devtools = await context.newCDPSession(page);
    if (isCounted) await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    await devtools.send('Network.enable');
    if (hasSlowNetwork) await devtools.send('Network.emulateNetworkConditions', SLOW_NETWORK);
    if (hasSlowProcessor) await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOW_PROCESSOR });
    return await act({ page, context, devtools });
  } finally {
    await context.close();
  }
}

/**
 * Like `visit`, with a slow processor, but through so little of the devtools that the page pays nothing for
 * them: a driver has the browser take down a stack for each request, and look up its place in the code.
 * `act` gets `goto(address)` and `evaluate(expression)`.
 */
export async function visitUnwatched(browser, act) {
  const devtools = await browser.newBrowserCDPSession();
  const { browserContextId } = await devtools.send('Target.createBrowserContext');
  try {
    const { targetId } = await devtools.send('Target.createTarget', { url: 'about:blank', browserContextId });
    const { sessionId } = await devtools.send('Target.attachToTarget', { targetId, flatten: false });
    const waiting = new Map();
    devtools.on('Target.receivedMessageFromTarget', ({ message }) => {
      const { id, result, error } = JSON.parse(message);
      waiting.get(id)?.({ ...result, error });
    });
    const send = async (method, params) => {
      const id = waiting.size + 1;
      const reply = new Promise((resolve) => waiting.set(id, resolve));
      const message = JSON.stringify({ id, method, params });
      await devtools.send('Target.sendMessageToTarget', { sessionId, message });
      const { error, exceptionDetails, ...result } = await reply;
      const problem = error?.message ?? exceptionDetails?.exception?.description;
      if (problem) throw new Error(`${method}: ${problem}`);
      return result;
    };
    await send('Emulation.setCPUThrottlingRate', { rate: SLOW_PROCESSOR });
    return await act({
      goto: (url) => send('Page.navigate', { url }),
      async evaluate(expression) {
        const options = { expression, awaitPromise: true, returnByValue: true };
        return (await send('Runtime.evaluate', options)).result.value;
      },
    });
  } finally {
    await devtools.send('Target.disposeBrowserContext', { browserContextId });
    await devtools.detach();
  }
}

/** Asks the page now and then from outside: a waiting function of the driver's own would weigh in the page. */
export async function until(page, expression) {
  const end = Date.now() + PATIENCE;
  while (!(await page.evaluate(expression))) {
    if (Date.now() > end) throw new Error(`In vain waited for: ${expression}`);
    await pause(60);
  }
}

/** Touches the middle of an element: no mouse passes over it before, on which some tools prepare. */
export async function tap(page, selector) {
  const { x, y } = await page.evaluate((wanted) => {
    const element = window.bench.find(wanted);
    element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }, selector);
  await page.touchscreen.tap(x, y);
}

/** Times of the main thread in ms, memory in KiB. */
export async function counts(devtools) {
  const { metrics } = await devtools.send('Performance.getMetrics');
  const of = (wanted) => metrics.find(({ name }) => name === wanted).value;
  return {
    main: (of('ScriptDuration') + of('LayoutDuration') + of('RecalcStyleDuration')) * 1000,
    heap: of('JSHeapUsedSize') / 1024,
  };
}
