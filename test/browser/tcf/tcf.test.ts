import { expect } from '@esm-bundle/chai';
import { TCString } from '@iabtcf/core';

import { cleanUp, until } from '../../support/client.js';
import { frames, visit, windowOf } from '../gate/pages.js';
import { openSilent, openSpeaking, statusesOf, type VendorWindow } from './pages.js';

const consentsOf = (tcString: string) => [...TCString.decode(tcString).vendorConsents.values()];

/** Clicks a button of the first layer, once a visitor can see it. */
async function click(page: VendorWindow, action: string): Promise<void> {
  const selector = `consent-notice [data-consent-action=${action}]`;
  const button = await until(() => {
    const found = page.document.querySelector<HTMLElement>(selector);
    return found?.getClientRects().length ? found : undefined;
  });
  button.click();
}

describe('a page that speaks TCF', () => {
  afterEach(cleanUp);

  it('answers a ping at once, shows its layer, and tells of the choice (R-INT-26)', async () => {
    const page = await openSpeaking();
    expect(page.pinged).to.deep.equal([
      { cmpLoaded: false, cmpStatus: 'stub', displayStatus: 'hidden', apiVersion: '2' },
    ]);
    expect(statusesOf(page)).to.deep.equal(['cmpuishown']);
    expect(page.document.querySelector('consent-notice')!.getClientRects().length).to.be.above(0);
    await click(page, 'accept-all');
    await until(() => page.heard.length === 2);
    expect(statusesOf(page)).to.deep.equal(['cmpuishown', 'useractioncomplete']);
    expect(page.heard.map(({ tcString }) => consentsOf(tcString))).to.deep.equal([[], [1, 2, 4]]);
    expect(page.errors).to.deep.equal([]);
  });

  it('tells of the stored choice on the next load, without a layer, and keeps one cookie (R-INT-26, R-INT-27)', async () => {
    const first = await openSpeaking();
    await first.manager.save({ pixel: true });
    const { tcString } = first.heard.at(-1)!;
    first.frameElement!.remove();
    const page = await openSpeaking();
    expect(statusesOf(page)).to.deep.equal(['tcloaded']);
    expect(page.heard[0]!.tcString).to.equal(tcString);
    expect([...TCString.decode(tcString).vendorsDisclosed.values()]).to.deep.equal([1, 2, 4]);
    expect(document.cookie.split('; ').map((pair) => pair.split('=')[0])).to.deep.equal([
      'PrivacyCookieNotice',
    ]);
    expect([localStorage.length, sessionStorage.length]).to.deep.equal([0, 0]);
  });

  it('tells of the layer that a visitor opens again, and of what was withdrawn there (R-INT-26)', async () => {
    const first = await openSpeaking();
    await first.manager.acceptAll();
    first.frameElement!.remove();
    const page = await openSpeaking();
    await page.manager.showPreferences();
    await page.manager.rejectAll();
    expect(statusesOf(page)).to.deep.equal(['tcloaded', 'cmpuishown', 'useractioncomplete']);
    expect(consentsOf(page.heard.at(-1)!.tcString)).to.deep.equal([]);
  });

  it('tells another tab’s choice', async () => {
    const [one, other] = [await openSpeaking(), await openSpeaking()];
    await one.manager.acceptAll();
    await until(() => other.heard.length === 2);
    expect(statusesOf(other)).to.deep.equal(['cmpuishown', 'useractioncomplete']);
  });

  for (const [kind, wrap] of [
    ['an object', '(call) => call'],
    ['text', 'JSON.stringify'],
  ]) {
    it(`answers a sandboxed vendor’s frame, which finds it by its locator and calls with ${kind} (R-INT-26)`, async () => {
      const page = await openSpeaking('<div id="place"></div>');
      const frame = page.document.createElement('iframe');
      frame.title = 'A vendor';
      // An opaque origin: to the page it is a stranger, whatever host it came from.
      frame.setAttribute('sandbox', 'allow-scripts');
      frame.srcdoc = `<!doctype html><title>A vendor</title><script>
        let platform = window;
        for (;;) {
          try { if (platform.frames.__tcfapiLocator) break } catch {}
          if (platform === top) throw new Error('no platform');
          platform = platform.parent;
        }
        const wrap = ${wrap};
        addEventListener('message', ({ data }) => parent.postMessage({ vendor: { isText: typeof data === 'string', reply: typeof data === 'string' ? JSON.parse(data) : data } }, '*'));
        for (const [callId, command] of ['ping', 'addEventListener', 'removeEventListener', 'nonsense'].entries())
          platform.postMessage(wrap({ __tcfapiCall: { command, version: 2, callId, parameter: command[0] === 'r' ? 1 : undefined } }), '*');
      </script>`;
      type Reply = { callId: number; success: boolean; returnValue: Record<string, unknown> };
      const replies: Reply[] = [];
      page.addEventListener('message', ({ data }) => {
        const { vendor } = Object(data) as { vendor?: { isText: boolean; reply: { __tcfapiReturn: Reply } } };
        if (!vendor) return;
        expect(vendor.isText).to.equal(kind === 'text');
        replies.push(vendor.reply.__tcfapiReturn);
      });
      page.document.querySelector('#place')!.append(frame);
      await until(() => replies.length === 4);
      expect(replies.map(({ callId, success }) => [callId, success])).to.deep.equal([
        [0, true],
        [1, true],
        [2, true],
        [3, false],
      ]);
      expect(replies[0]!.returnValue).to.include({ cmpLoaded: true, cmpId: 1234 });
      expect(replies[1]!.returnValue).to.include({ eventStatus: 'cmpuishown', listenerId: 1 });
      expect(page.errors).to.deep.equal([]);
    });
  }

  it('has one locator, which nobody sees', async () => {
    const page = await openSpeaking();
    const locators = [...page.document.querySelectorAll<HTMLElement>('iframe[name=__tcfapiLocator]')];
    expect(locators.map((frame) => frame.getClientRects().length)).to.deep.equal([0]);
  });

  it('cares for no other messages', async () => {
    const page = await openSpeaking();
    for (const data of [null, 7, 'text', '{', '{"__tcfapiCall":null}', { __tcfapiCall: 'ping' }, [], '[]'])
      page.postMessage(data, '*');
    let isHeard = false;
    page.addEventListener('message', ({ data }) => (isHeard ||= data === 'last'));
    page.postMessage('last', '*');
    await until(() => isHeard);
    expect(page.errors).to.deep.equal([]);
  });
});

describe('a page without an adapter', () => {
  afterEach(cleanUp);

  const traces = (page: Window) => [
    ...['__tcfapi', '__gpp', '__tcfapiLocator', '__gppLocator'].filter((name) => name in page),
    ...[...page.document.querySelectorAll('iframe[name^="__"]')].map(({ outerHTML }) => outerHTML),
  ];

  it('has no trace of TCF or GPP, from npm (R-INT-25)', async () => {
    const page = await openSilent();
    expect(traces(page)).to.deep.equal([]);
    await page.manager.acceptAll();
    await frames(page.frameElement as HTMLIFrameElement);
    expect(traces(page)).to.deep.equal([]);
  });

  it('has no trace of TCF or GPP, from the script tag (R-INT-25)', async () => {
    const frame = await visit({});
    expect(traces(windowOf(frame))).to.deep.equal([]);
    await windowOf(frame).PrivacyCookieNotice.acceptAll();
    await frames(frame);
    expect(traces(windowOf(frame))).to.deep.equal([]);
  });

  it('would show its traces, had it one: the test can see them', async () => {
    expect(traces(await openSpeaking()).join()).to.match(/^__tcfapi,__tcfapiLocator,<iframe/);
  });
});
