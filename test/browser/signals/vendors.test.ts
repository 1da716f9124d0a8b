import { expect } from '@esm-bundle/chai';

import type { ConsentErrorEvent } from '../../../src/core/events.js';
import { cleanUp, fileUrl, origins, resetLogs, until } from '../../support/client.js';
import { GUARD, managerOf, open, ranIn, site, urlsAt, windowOf } from '../gate/pages.js';
import { accept, fileOf, plain, tagOf, visitWith, windowIn } from './pages.js';

/** Queues that a snippet makes where there is none, and the first thing that the page says. */
const ofList = (name: string, call = "['tag']") =>
  `window.${name} = window.${name} || []; ${name}.push(${call});`;
/** A function that a snippet makes, and that keeps it from loading anything where it is there already. */
const ofFunction = (name: string) => `
  if (!window.${name}) {
    const made = (window.${name} = (...call) => made.queue.push(call));
    made.queue = [];
    made.isOwn = true;
  }
  ${name}('tag');`;

interface Case {
  readonly name: string;
  readonly queue?: string;
  readonly tag: string;
  readonly first: unknown[];
  readonly later: unknown[];
}

const CASES: Record<string, Case> = {
  microsoft: {
    name: 'uetq',
    tag: ofList('uetq', "'tag'"),
    first: [
      'consent',
      'default',
      { ad_storage: 'denied' },
      'tag',
      'consent',
      'update',
      { ad_storage: 'granted' },
    ],
    later: [
      'consent',
      'default',
      { ad_storage: 'denied' },
      'consent',
      'update',
      { ad_storage: 'granted' },
      'tag',
    ],
  },
  clarity: {
    name: 'clarity',
    queue: 'q',
    tag: `window.clarity = window.clarity || function () { (clarity.q = clarity.q || []).push(arguments); }; clarity('tag');`,
    first: [
      ['consentv2', { ad_Storage: 'denied', analytics_Storage: 'denied' }],
      ['tag'],
      ['consentv2', { ad_Storage: 'granted', analytics_Storage: 'granted' }],
    ],
    later: [
      ['consentv2', { ad_Storage: 'denied', analytics_Storage: 'denied' }],
      ['consentv2', { ad_Storage: 'granted', analytics_Storage: 'granted' }],
      ['tag'],
    ],
  },
  meta: {
    name: 'fbq',
    queue: 'queue',
    tag: ofFunction('fbq'),
    first: [['consent', 'revoke'], ['tag'], ['consent', 'grant']],
    later: [['consent', 'grant'], ['tag']],
  },
  pinterest: {
    name: 'pintrk',
    queue: 'queue',
    tag: ofFunction('pintrk'),
    first: [['setconsent', false], ['tag'], ['setconsent', true]],
    later: [['setconsent', true], ['tag']],
  },
  tiktok: {
    name: 'ttq',
    tag: ofList('ttq'),
    first: [['holdConsent'], ['tag'], ['grantConsent']],
    later: [['holdConsent'], ['grantConsent'], ['tag']],
  },
  matomo: {
    name: '_paq',
    tag: ofList('_paq'),
    first: [['requireConsent'], ['tag'], ['setConsentGiven']],
    later: [['requireConsent'], ['setConsentGiven'], ['tag']],
  },
};

const queueIn = (page: HTMLIFrameElement, { name, queue }: Case) => {
  const global = (windowIn(page) as never as Record<string, never>)[name]!;
  return plain(queue ? global[queue] : global);
};

describe('from the script tag,', () => {
  beforeEach(resetLogs);
  afterEach(cleanUp);

  for (const [id, one] of Object.entries(CASES)) {
    it(`${id} is told in order, on a first page and on a later one`, async () => {
      const head = `<script>${one.tag}</script>`;
      const page = await visitWith([id], { head });
      await accept(page);
      expect(queueIn(page, one)).to.deep.equal(one.first);
      page.remove();
      expect(queueIn(await visitWith([id], { head }), one)).to.deep.equal(one.later);
    });
  }

  it('the snippet of a pixel still makes its own function, and loads (R-INT-10, R-INT-12)', async () => {
    const head = `<script>${CASES['meta']!.tag}${CASES['pinterest']!.tag}</script>`;
    const page = await visitWith(['meta', 'pinterest'], { head });
    const { fbq, pintrk } = windowIn(page) as never as Record<string, { isOwn: boolean }>;
    expect([fbq!.isOwn, pintrk!.isOwn]).to.deep.equal([true, true]);
  });

  it('vendors that are not there get nothing, and no error comes of it (R-INT-20)', async () => {
    const page = await visitWith(['meta', 'pinterest', 'piwik-pro', 'posthog', 'shopify', 'wordpress']);
    await accept(page);
    const { fbq, pintrk, ppms, posthog, Shopify } = windowIn(page) as never as Record<string, unknown>;
    expect([fbq, pintrk, ppms, posthog, Shopify]).to.deep.equal(Array(5).fill(undefined));
    expect(windowOf(page).errors).to.deep.equal([]);
  });

  it('a second tag of the same signal says nothing (R-INT-20)', async () => {
    const page = await visitWith(['matomo', 'matomo']);
    await accept(page);
    expect(queueIn(page, CASES['matomo']!)).to.deep.equal([['requireConsent'], ['setConsentGiven']]);
  });

  it('one that throws stops neither the next nor the notice (R-INT-20)', async () => {
    const guard =
      `<script>uetq = { push() { throw new Error('broken'); } };</script>` +
      [fileOf('microsoft'), fileOf('matomo'), GUARD].map(tagOf).join('');
    const page = await visitWith([], { guard });
    await accept(page);
    expect(queueIn(page, CASES['matomo']!)).to.deep.equal([['requireConsent'], ['setConsentGiven']]);
    expect(windowOf(page).errors.join()).to.contain('broken');
  });

  it('what was said is in an event and in the receipt (R-REC-01)', async () => {
    const page = await visitWith(['microsoft', 'matomo']);
    await managerOf(page).save({ analytical: true });
    const said = windowIn(page).heard.map(({ signal, call, values }) => ({
      signal,
      call,
      values: { ...values },
    }));
    expect(said).to.deep.equal([
      { signal: 'microsoft', call: 'default', values: { ad_storage: false } },
      { signal: 'matomo', call: 'default', values: { consent: false } },
      { signal: 'microsoft', call: 'update', values: { ad_storage: false } },
      { signal: 'matomo', call: 'update', values: { consent: true } },
    ]);
    const { signals } = await managerOf(page).receipt();
    expect(JSON.parse(JSON.stringify(signals))).to.deep.equal(said);
  });

  it('several signals and the notice work as one file', async () => {
    const files = [fileOf('google'), fileOf('matomo'), fileUrl('dist/privacy-cookie-notice.all.js')];
    const texts = await Promise.all(files.map(async (file) => (await fetch(file)).text()));
    const address = URL.createObjectURL(new Blob([texts.join('')], { type: 'text/javascript' }));
    const page = await visitWith([], { guard: tagOf(address) });
    await accept(page);
    expect(windowIn(page).heard.map(({ signal, call }) => `${signal} ${call}`)).to.deep.equal([
      'google default',
      'matomo default',
      'google update',
      'matomo update',
    ]);
    URL.revokeObjectURL(address);
  });

  const refused: [string, string[], object, string][] = [
    ['names a signal whose file is not there', [], { google: true }, 'signals.google'],
    ['misspells an option', ['google'], { google: { wait_for: 1 } }, 'signals.google.wait_for'],
    ['misspells a signal', ['google'], { googel: true }, 'signals.googel'],
  ];
  for (const [what, ids, signals, option] of refused) {
    it(`a config is refused that ${what}, and everything stays held`, async () => {
      const guard = [...ids.map(fileOf), GUARD].map(tagOf).join('');
      const page = await open({ config: { ...site, signals }, guard });
      const error = await until(() => windowOf(page).said.find(({ type }) => type === 'consent-error'));
      expect((error as ConsentErrorEvent).error).to.include({ name: 'ConsentConfigError', option });
      expect(managerOf(page).allows('tracking')).to.equal(false);
    });
  }

  it('a config is refused that its signal could not read, because it came later', async () => {
    const before = tagOf(fileOf('google'));
    const page = await open({ before, config: { ...site, signals: { google: { wait_for_update: 9 } } } });
    const error = await until(() => windowOf(page).said.find(({ type }) => type === 'consent-error'));
    expect((error as ConsentErrorEvent).error.message).to.contain('privacy-cookie-notice.google.js');
  });
});

describe('a vendor that has no call', () => {
  beforeEach(resetLogs);
  afterEach(cleanUp);

  it('is held or loaded, and never flagged by storage (R-INT-12, R-INT-19)', async () => {
    const { tracker } = await origins();
    const names = ['linkedin', 'snapchat', 'plausible'];
    const body = names
      .map(
        (name) =>
          `<script type="text/plain" data-category="tracking" data-src="${tracker}/script.js?push=${name}"></script>`,
      )
      .join('');
    const page = await visitWith([], { body });
    await managerOf(page).rejectAll();
    expect(await urlsAt('tracker')).to.deep.equal([]);
    expect([...Object.keys(localStorage), ...Object.keys(sessionStorage)]).to.deep.equal([]);
    await accept(page);
    await until(() => names.every((name) => ranIn(page).includes(name)));
    expect(localStorage.length).to.equal(0);
  });
});
