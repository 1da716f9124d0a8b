import { expect } from '@esm-bundle/chai';

import { cleanUp, until } from '../../support/client.js';
import { openGpp, type GppWindow } from './pages.js';

function ask(page: GppWindow, command: string, parameter?: unknown): Record<string, unknown> {
  let answer: unknown;
  page.__gpp!(command, (value) => (answer = value), parameter);
  return answer as Record<string, unknown>;
}

describe('a page that speaks GPP', () => {
  afterEach(cleanUp);

  it('is not ready while it asks, and ready after the choice (R-INT-28)', async () => {
    const page = await openGpp();
    expect(ask(page, 'ping')).to.deep.include({
      cmpStatus: 'loaded',
      cmpDisplayStatus: 'visible',
      signalStatus: 'not ready',
      applicableSections: [7],
    });
    await page.manager.rejectAll();
    expect(page.told).to.deep.equal([
      'listenerRegistered true',
      'cmpStatus loaded',
      'cmpDisplayStatus visible',
      'sectionChange tcfeuv2',
      'cmpDisplayStatus hidden',
      'signalStatus ready',
    ]);
    expect(ask(page, 'ping')).to.deep.include({ signalStatus: 'ready', sectionList: [2, 7] });
    expect(ask(page, 'getField', 'usnat.SaleOptOut')).to.equal(1);
    expect(page.errors).to.deep.equal([]);
  });

  it('is ready on the next load, and carries the TC string in its own', async () => {
    const first = await openGpp();
    await first.manager.acceptAll();
    first.frameElement!.remove();
    const page = await openGpp();
    expect(page.told.at(-1)).to.equal('signalStatus ready');
    expect((ask(page, 'ping')['gppString'] as string).split('~')[1]).to.equal(page.heard[0]!.tcString);
    expect(ask(page, 'getField', 'usnat.SaleOptOut')).to.equal(2);
  });

  it('answers a vendor’s frame, which finds it by its locator', async () => {
    const page = await openGpp('<iframe title="A vendor" srcdoc="<title>A vendor</title>"></iframe>');
    const vendor = page.frames[0] as Window & typeof globalThis;
    const replies: { returnValue: { signalStatus: string }; success: boolean; callId: string }[] = [];
    vendor.addEventListener('message', ({ data }: MessageEvent) => replies.push(data.__gppReturn));
    expect('__gppLocator' in page).to.equal(true);
    // From within the frame, so that it is the one to answer.
    const script = vendor.document.createElement('script');
    script.textContent = `parent.postMessage({ __gppCall: { command: 'ping', callId: 'one', version: '1.1' } }, '*')`;
    vendor.document.body.append(script);
    await until(() => replies.length);
    expect(replies[0]).to.deep.include({ callId: 'one', success: true });
    expect(replies[0]!.returnValue.signalStatus).to.equal('not ready');
  });
});
