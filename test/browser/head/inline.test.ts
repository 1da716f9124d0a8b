import { expect } from '@esm-bundle/chai';
import { printNotice } from 'privacy-cookie-notice/snippet';

import nl from '../../../src/locales/nl.js';
import { cleanUp, fileUrl, openPage, origins, resetLogs, until } from '../../support/client.js';
import { storedAnswer } from '../../support/notice-page.js';
import {
  documentOf,
  GUARD,
  isNoticeSeen,
  managerOf,
  query,
  ranIn,
  seenButton,
  urlsAt,
} from '../gate/pages.js';
import {
  openSnippet,
  quiet,
  ready,
  siteConfig,
  snippetPage,
  windowOf,
  type Block,
  type SnippetPage,
} from './pages.js';

const FOLDER = location.origin + fileUrl('dist/');
const MODES = ['labelled', 'auto', 'strict'] as const;
/** What watches the page beside the snippet of these modes. */
const WATCHING: Record<Block, string[]> = {
  labelled: [],
  auto: ['privacy-cookie-notice.audit.js', 'privacy-cookie-notice.watch.js'],
  strict: ['privacy-cookie-notice.audit.js', 'privacy-cookie-notice.watch.js'],
};

const inline = (block: Block, page: SnippetPage = {}) =>
  openSnippet(block, { ...page, options: { inline: true, ...page.options } });

/** What a page has asked of a folder, by name. */
function asked(frame: HTMLIFrameElement, folder = FOLDER): string[] {
  const entries = frame.contentWindow!.performance.getEntriesByType(
    'resource',
  ) as PerformanceResourceTiming[];
  // A fetch is the test's own.
  const own = entries.filter(
    ({ name, initiatorType }) => name.startsWith(folder) && initiatorType !== 'fetch',
  );
  return [...new Set(own.map(({ name }) => name.slice(folder.length)))].sort();
}

async function heldScript(): Promise<string> {
  const { analytics } = await origins();
  return `<script type="text/plain" data-service="counter" data-src="${analytics}/script.js?push=counter"></script>`;
}

/** A visitor who said yes to everything on an earlier page. */
async function acceptEarlier(block: Block, page: SnippetPage = {}): Promise<void> {
  const frame = await inline(block, page);
  await managerOf(frame).acceptAll();
  expect(storedAnswer()).to.contain('.accept.');
  frame.remove();
}

describe('the guard in the page itself', () => {
  beforeEach(resetLogs);
  afterEach(cleanUp);

  for (const block of MODES) {
    it(`in ${block}: nothing of the guard's own is asked for on a later visit, and what is held runs`, async () => {
      await acceptEarlier(block);
      const frame = await inline(block, { body: await heldScript() });
      await until(() => ranIn(frame).includes('counter'));
      await until(() => asked(frame).length >= WATCHING[block].length);
      await quiet(frame);
      expect(asked(frame)).to.deep.equal(WATCHING[block]);
      expect(isNoticeSeen(frame)).to.equal(false);
      expect(windowOf(frame).errors).to.deep.equal([]);
    });

    it(`in ${block}: on a first visit the notice comes from the folder, and a refusal is kept`, async () => {
      const frame = await inline(block, { body: await heldScript() });
      (await seenButton(frame, 'reject-all')).click();
      await until(() => storedAnswer()?.endsWith('.reject'));
      await until(() => !isNoticeSeen(frame));
      expect(asked(frame)).to.include.members([
        'locales/en.js',
        'privacy-cookie-notice.desk.js',
        'privacy-cookie-notice.ui.js',
      ]);
      expect(asked(frame)).to.not.include('privacy-cookie-notice.js');
      await quiet(frame);
      expect(await urlsAt('analytics')).to.deep.equal([]);
      expect(ranIn(frame)).to.deep.equal(['end']);
      expect(windowOf(frame).errors).to.deep.equal([]);
    });

    it(`in ${block}: with the nonce of a policy of the site's own, which its imports take along`, async () => {
      const html = (await snippetPage(block, { options: { inline: true, nonce: 'own' } })).replace(
        /<script>/g,
        '<script nonce="own">',
      );
      const frame = await openPage(html, {
        headers: { 'content-security-policy': "script-src 'nonce-own'" },
      });
      (await seenButton(frame, 'reject-all')).click();
      await until(() => storedAnswer()?.endsWith('.reject'));
      expect(windowOf(frame).violations).to.deep.equal([]);
    });

    it(`in ${block}: takes over a first layer that the page brings`, async () => {
      const config = await siteConfig(block, { language: 'nl' });
      const body = printNotice(config, { words: nl });
      const frame = await inline(block, { config: { language: 'nl' }, body });
      await until(() => isNoticeSeen(frame));
      query(frame, '[data-consent-action=reject-all]').click();
      await until(() => storedAnswer()?.endsWith('.reject'));
      await until(() => !isNoticeSeen(frame));
    });
  }

  it('is not held in auto for a short host that stands in its text by chance', async () => {
    expect(await (await fetch(GUARD)).text()).to.contain('t.co');
    const { services } = await siteConfig('auto');
    const [counter, pixel] = services!;
    const config = { services: [counter!, { ...pixel!, hosts: ['t.co'] }] };
    const frame = await inline('auto', { config });
    await seenButton(frame, 'reject-all');
    expect(managerOf(frame).blocked).to.deep.equal([]);
  });

  it('finds a folder that is relative to the page, wherever a router has led since', async () => {
    const page = { options: { src: '../file/dist/privacy-cookie-notice.js?v=1' } };
    await acceptEarlier('labelled', page);
    const frame = await inline('labelled', page);
    await ready(frame);
    frame.contentWindow!.history.pushState({}, '', '/some/where/else');
    await managerOf(frame).rejectAll();
    expect(storedAnswer()).to.match(/\.reject$/);
    expect(asked(frame)).to.deep.equal(['privacy-cookie-notice.desk.js']);
  });

  it('finds it where the page says that addresses start', async () => {
    const page = {
      before: `<base href="${fileUrl('dist/')}">`,
      options: { src: 'privacy-cookie-notice.js' },
    };
    const frame = await inline('labelled', page);
    (await seenButton(frame, 'reject-all')).click();
    await until(() => storedAnswer()?.endsWith('.reject'));
  });

  it('finds it on another host', async () => {
    const host = location.origin.replace('127.0.0.1', 'localhost');
    const frame = await inline('strict', { options: { src: host + GUARD } });
    (await seenButton(frame, 'reject-all')).click();
    await until(() => storedAnswer()?.endsWith('.reject'));
    expect(asked(frame, host + fileUrl('dist/'))).to.include('privacy-cookie-notice.desk.js');
    expect(asked(frame)).to.deep.equal([]);
  });

  it('asks for the add-ons alone, which still stand before it', async () => {
    const config = { signals: { google: true } };
    await acceptEarlier('labelled', { config });
    const frame = await inline('labelled', { config });
    await ready(frame);
    expect(asked(frame)).to.deep.equal(['privacy-cookie-notice.google.js']);
    const { dataLayer } = windowOf(frame) as unknown as { dataLayer: ArrayLike<unknown>[] };
    const said = dataLayer.filter(({ length }) => length > 1).map((one) => Array.from(one).slice(0, 2));
    expect(said.slice(0, 2)).to.deep.equal([
      ['consent', 'default'],
      ['consent', 'update'],
    ]);
  });

  for (const isInline of [true, false]) {
    it(`${isInline ? 'starts' : 'as a tag, too, it starts'} once where a tag of it follows`, async () => {
      const keep = `<script>first = window.PrivacyCookieNotice</script><script src="${GUARD}"></script>`;
      const frame = await openSnippet('labelled', { options: { inline: isInline }, head: keep });
      await seenButton(frame, 'reject-all');
      const { first } = windowOf(frame) as unknown as { first: unknown };
      expect(first).to.equal(managerOf(frame));
      expect(documentOf(frame).querySelectorAll('consent-notice').length).to.equal(1);
      expect(documentOf(frame).querySelectorAll('consent-settings').length).to.equal(1);
      expect(windowOf(frame).errors).to.deep.equal([]);
    });
  }
});
