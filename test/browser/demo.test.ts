import { expect } from '@esm-bundle/chai';
import { sendKeys } from '@web/test-runner-commands';
import type { ConsentManager } from '../../src/index.js';
import { cleanUp, until } from '../support/client.js';

interface Entry {
  method: string;
  path: string;
  summary: string;
}
type DemoWindow = Window & {
  PrivacyCookieNotice?: ConsentManager;
  Countly?: { app_key?: string };
  posthog?: object;
};

/** Keys of the SDKs' own, by the names that demo/consent.json declares. */
const DECLARED = /cly_|^ph_phc_/;

describe('the demo, with the real Countly and PostHog SDKs', () => {
  let frame: HTMLIFrameElement;
  beforeEach(async () => {
    await forget();
    await fetch('/live/reset', { method: 'POST' });
  });
  afterEach(forget);

  for (const page of ['index.html', 'module.html', 'headless.html']) {
    describe(page, () => {
      it('sends nothing and stores nothing before a choice: scrolling, Tab, Escape, a second page (R-LAW-01, R-LAW-03)', async () => {
        await open(page);
        await choiceOf();
        inside().scrollTo(0, 1e5);
        inside().focus();
        for (const key of ['Tab', 'Tab', 'Escape']) await sendKeys({ press: key });
        await open('second.html');
        await choiceOf();
        // The page's own live panel has asked its server: whatever the page would load has had its turn.
        await frames(30);
        await expectSilence();
      });

      it('sends nothing after a refusal, on this page and the next', async () => {
        await open(page);
        (await choiceOf('reject-all')).click();
        await until(() => document.cookie.includes('.reject'), { message: 'the refusal to be kept' });
        await open('second.html');
        await until(() => inside().PrivacyCookieNotice?.decision.method === 'reject');
        await frames(30);
        await expectSilence();
      });

      it('starts both SDKs once after acceptance, stops and cleans them on withdrawal', async () => {
        await open(page);
        const accept = await choiceOf('accept-all');
        inside().focus();
        accept.focus();
        // By the keyboard: a script's click grants nothing before the visitor has done something.
        await sendKeys({ press: 'Enter' });
        await until(
          async () => (await received('analytics')).some(({ summary }) => /begin_session/.test(summary)),
          {
            timeout: 15_000,
            message: 'Countly to begin a session',
          },
        );
        await until(
          async () => (await received('tracker')).some(({ summary }) => /\$pageview/.test(summary)),
          {
            timeout: 15_000,
            message: 'PostHog to send its page view',
          },
        );
        // By what they tell of themselves: a browser may take the files from its memory.
        expect(await told('analytics', /begin_session/)).to.equal(1);
        expect(await told('tracker', /\$pageview/)).to.equal(1);
        expect(storedNames().filter((name) => DECLARED.test(name)).length).to.be.above(0);

        const { document: old } = inside();
        const manager = pageManager(old);
        const left = new Promise((gone) => inside().addEventListener('pagehide', gone, { once: true }));
        await fetch('/live/reset', { method: 'POST' });
        void manager.withdraw();
        await left;
        await until(() => inside().document !== old && inside().document.readyState === 'complete', {
          message: 'the page to reload',
        });
        await frames(60);
        expect(await received('analytics'), 'Countly').to.deep.equal([]);
        expect(await received('tracker'), 'PostHog').to.deep.equal([]);
        expect(storedNames().filter((name) => DECLARED.test(name))).to.deep.equal([]);
      });
    });
  }

  const PAGE = Symbol.for('privacy-cookie-notice');
  const pageManager = (page: Document) => (page as unknown as Record<symbol, ConsentManager>)[PAGE]!;
  const inside = () => frame.contentWindow as DemoWindow;

  async function open(page: string): Promise<void> {
    frame?.remove();
    frame = document.createElement('iframe');
    frame.style.cssText = 'position:fixed;inset:0;width:100%;height:100%';
    frame.src = `/${page}`;
    document.body.append(frame);
    await new Promise((loaded) => frame.addEventListener('load', loaded, { once: true }));
  }

  /** The page's own button for an action, once it is to be seen. */
  function choiceOf(action = 'reject-all'): Promise<HTMLElement> {
    return until(
      () =>
        [...inside().document.querySelectorAll<HTMLElement>(`[data-consent-action=${action}]`)].find(
          (button) => button.getClientRects().length,
        ) ?? false,
      { message: `a button for ${action}` },
    ) as Promise<HTMLElement>;
  }

  async function received(origin: 'analytics' | 'tracker'): Promise<Entry[]> {
    const report = (await (await fetch('/live/received')).json()) as Record<string, { entries: Entry[] }>;
    return report[origin]!.entries;
  }

  async function told(origin: 'analytics' | 'tracker', what: RegExp): Promise<number> {
    return (await received(origin)).filter(({ summary }) => what.test(summary)).length;
  }

  function storedNames(): string[] {
    const cookies = document.cookie.split('; ').map((pair) => pair.split('=')[0]!);
    return [...cookies, ...Object.keys(localStorage), ...Object.keys(sessionStorage)].filter(Boolean);
  }

  async function expectSilence(): Promise<void> {
    expect(await received('analytics'), 'Countly').to.deep.equal([]);
    expect(await received('tracker'), 'PostHog').to.deep.equal([]);
    expect(storedNames().filter((name) => name !== 'PrivacyCookieNotice')).to.deep.equal([]);
  }

  async function frames(count: number): Promise<void> {
    for (let i = 0; i < count; i++) await new Promise(requestAnimationFrame);
  }

  async function forget(): Promise<void> {
    frame?.remove();
    await cleanUp();
  }
});
