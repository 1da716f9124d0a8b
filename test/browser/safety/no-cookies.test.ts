import { expect } from '@esm-bundle/chai';

import { cleanUp, origins, resetLogs, until } from '../../support/client.js';
import {
  documentOf,
  everyKind,
  frames,
  GUARD,
  isNoticeSeen,
  managerOf,
  pageOf,
  ranIn,
  seenButton,
  urlsAt,
  visit,
  windowOf,
} from '../gate/pages.js';

const REFUSE = `<script>Object.defineProperty(document, 'cookie', { get: () => '', set() {} })</script>`;
const pixel = `<script type="text/plain" data-category="tracking">ran.push('pixel')</script>`;

describe('a browser that keeps no cookies', () => {
  beforeEach(resetLogs);
  afterEach(cleanUp);

  it('has the answer kept in memory for as long as the page stands: a grant (R-SEC-06)', async () => {
    const page = await visit({ before: REFUSE, body: pixel });
    (await seenButton(page, 'accept-all')).click();
    await until(() => ranIn(page).includes('pixel'));
    await until(() => !isNoticeSeen(page));
    // All that looks at the cookie again: it is as empty as before, and that is no answer.
    windowOf(page).dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    documentOf(page).dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    const other = await visit({ before: REFUSE });
    await managerOf(other).rejectAll();
    await frames(page);
    expect(isNoticeSeen(page)).to.equal(false);
    expect(managerOf(page).allows('tracking')).to.equal(true);
    expect(ranIn(page)).to.deep.equal(['pixel']);
    expect(windowOf(page).errors).to.deep.equal([]);
  });

  it('has the answer kept in memory for as long as the page stands: a refusal (R-SEC-06)', async () => {
    const page = await visit({ before: REFUSE, body: pixel });
    (await seenButton(page, 'reject-all')).click();
    await until(() => !isNoticeSeen(page));
    windowOf(page).dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await frames(page);
    expect(isNoticeSeen(page)).to.equal(false);
    expect(managerOf(page).decision.method).to.equal('reject');
    expect(ranIn(page)).to.deep.equal([]);
  });

  it('can change and take back the answer in memory (R-SEC-06)', async () => {
    const config = { controller: 'A', statement: '/privacy', reload: false };
    const page = await visit({ config, before: REFUSE, body: pixel });
    await managerOf(page).rejectAll();
    await managerOf(page).save({ tracking: true });
    await until(() => ranIn(page).includes('pixel'));
    await managerOf(page).withdraw();
    expect(managerOf(page).allows('tracking')).to.equal(false);
    await managerOf(page).reset();
    await seenButton(page, 'accept-all');
  });
});

describe('a sandboxed frame, where cookies and storage throw', () => {
  beforeEach(resetLogs);
  afterEach(cleanUp);

  interface Told {
    access: string[];
    errors: string[];
    ran: string[];
    isGateOpen?: boolean;
    isSeen: boolean;
    state: { granted: string[]; mustAsk: boolean; method: string | null };
  }

  /** What the page has to say goes to the frame's parent: its document is out of our reach. */
  const TELL = `<script>
    const access = [() => document.cookie, () => localStorage].map((read) => {
      try { read(); return 'allowed' } catch (error) { return error.name }
    });
    const finish = () => {
      const { decision: { granted, mustAsk, method } } = PrivacyCookieNotice;
      parent.postMessage({ access, errors, ran, isGateOpen: window.isGateOpen,
        state: { granted: [...granted], mustAsk, method },
        isSeen: !!document.querySelector('consent-notice')?.getClientRects().length }, '*');
    };
    // Some frames after the gate has been through the page, or has said that it never will.
    const wait = (left) => left ? requestAnimationFrame(() => wait(left - 1)) : finish();
    addEventListener('load', function look() {
      if (window.isGateOpen || said.some(({ type }) => type === 'consent-error')) wait(5);
      else requestAnimationFrame(look);
    });
  </script>`;

  async function tellOf(guard: string): Promise<Told> {
    const { tracker } = await origins();
    const answer = new Promise<Told>((resolve) => {
      addEventListener('message', ({ data }) => resolve(data as Told), { once: true });
    });
    const frame = Object.assign(document.createElement('iframe'), { title: 'Sandboxed' });
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.srcdoc = pageOf({ guard, head: TELL, body: everyKind(tracker, 'tracking').html });
    document.body.append(frame);
    return answer;
  }

  it('denies everything and throws nothing (R-SEC-07)', async () => {
    const { access, errors, ran, isGateOpen, isSeen, state } = await tellOf(
      `<script src="${GUARD}" crossorigin></script>`,
    );
    expect({ errors, ran, isGateOpen }).to.deep.equal({ errors: [], ran: [], isGateOpen: true });
    // WebKitGTK lets such a frame read an empty `document.cookie`; where it throws, asking would be in vain.
    const canAsk = access[0] === 'allowed';
    expect(access[1]).to.equal('SecurityError');
    expect(state).to.deep.equal({ granted: ['functional'], mustAsk: canAsk, method: null });
    // It cannot tell whose page is around it, and so asks nothing (R-SEC-18).
    expect(isSeen).to.equal(false);
    expect(await urlsAt('tracker')).to.deep.equal([]);
  });

  it('denies everything and throws nothing where the guard cannot load its other half (R-SEC-07)', async () => {
    const { state, errors, ran } = await tellOf(`<script src="${GUARD}"></script>`);
    expect({ errors, ran }).to.deep.equal({ errors: [], ran: [] });
    expect(state.granted.filter((id) => id !== 'functional')).to.deep.equal([]);
    expect(state.method).to.equal(null);
    expect(await urlsAt('tracker')).to.deep.equal([]);
  });
});
