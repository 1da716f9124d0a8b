import { expect } from '@esm-bundle/chai';

import { cleanUp } from '../../support/client.js';
import { openNoticePage, storedAnswer, type NoticePage } from '../../support/notice-page.js';

const ALL = ['functional', 'analytical', 'tracking', 'counter', 'adverts'];

/** Ways in which something on the page, that is neither its own code nor the visitor, might say yes. */
const FORGERIES: Record<string, (page: NoticePage) => unknown> = {
  'an event of ours with a decision in it': ({ window, document, manager, notice }) => {
    for (const type of ['consent-ready', 'consent-change', 'consent-show', 'consent-hide']) {
      for (const target of [document, manager, notice, window]) {
        const event = new window.Event(type, { bubbles: true, composed: true });
        const decision = { mustAsk: false, method: 'accept', granted: new Set(ALL) };
        target.dispatchEvent(
          Object.assign(event, { decision, granted: ALL, withdrawn: [], layer: 'notice' }),
        );
      }
    }
  },
  'attributes on the elements and on what is held': ({ document, notice }) => {
    for (const element of [document.documentElement, document.body, notice, ...document.scripts]) {
      for (const name of ['granted', 'consent', 'accepted', 'checked', 'data-granted', 'data-consent'])
        element.setAttribute(name, 'true');
      if (element.matches('[data-category]')) element.setAttribute('data-released', '');
    }
  },
  'a message from a frame or another window': async ({ window }) => {
    for (const data of [
      { action: 'acceptAll' },
      'accept-all',
      { type: 'consent-change', granted: ALL },
      { __tcfapiCall: { command: 'acceptAll', version: 2, callId: 1 } },
    ]) {
      const heard = new Promise((done) => window.addEventListener('message', done, { once: true }));
      window.postMessage(data, '*');
      await heard;
    }
  },
  'an event of the browser’s about storage or the page': ({ window }) => {
    const answer = { key: 'PrivacyCookieNotice', newValue: '1.a.b.20000.accept.x' };
    window.dispatchEvent(new window.StorageEvent('storage', answer));
    window.dispatchEvent(new window.PageTransitionEvent('pageshow', { persisted: true }));
    window.dispatchEvent(new window.Event('visibilitychange'));
    window.dispatchEvent(new window.HashChangeEvent('hashchange', { newURL: '#consent=accept-all' }));
  },
};

describe('a forgery grants nothing:', () => {
  afterEach(cleanUp);

  for (const [name, forge] of Object.entries(FORGERIES)) {
    it(`${name} (R-SEC-16)`, async () => {
      const page = await openNoticePage();
      await page.released();
      await forge(page);
      await page.settle();
      expect(page.window.ran, 'what ran').to.deep.equal(['functional']);
      expect(ALL.filter((id) => page.manager.allows(id))).to.deep.equal(['functional']);
      expect(page.manager.decision).to.include({ mustAsk: true, method: null });
      expect(storedAnswer()).to.equal(undefined);
      expect(page.window.errors).to.deep.equal([]);
    });
  }
});

describe('a page without an adapter', () => {
  afterEach(cleanUp);

  it('has no function or frame of TCF, GPP or US privacy, before a choice and after (R-INT-25)', async () => {
    const page = await openNoticePage();
    const found = () => [
      ...['__tcfapi', '__gpp', '__uspapi', '__cmp'].filter((name) => name in page.window),
      ...[...page.document.querySelectorAll('iframe')].map(({ name }) => name),
    ];
    expect(found()).to.deep.equal([]);
    await page.manager.acceptAll();
    await page.settle();
    await page.openPreferences();
    expect(found()).to.deep.equal([]);
  });
});
