import { expect } from '@esm-bundle/chai';
import type { PreloadScript } from 'privacy-cookie-notice/snippet';

import { cleanUp, openPage, origins, resetLogs, until, type PageOptions } from '../../support/client.js';
import { storedAnswer } from '../../support/notice-page.js';
import { managerOf, ranIn, urlsAt } from '../gate/pages.js';
import { openSnippet, quiet, ready, snippetPage, windowOf, type Block, type SnippetPage } from './pages.js';

const MODES = ['labelled', 'auto', 'strict'] as const;
/** Firefox holds hints, and nothing else, to a policy that a comment hides: in `strict` they are of no use to it. */
const hasHints = (block: Block) => block !== 'strict' || !/Firefox\//.test(navigator.userAgent);
/** A script of the site's own that keeps the parser waiting. */
const SLOW = '<script src="/__test/script.js?push=slow&delay=1500"></script>';

interface Held {
  /** Its tag. */
  readonly html: string;
  readonly preload: PreloadScript;
  /** What the vendor is asked. */
  readonly url: string;
  readonly name: string;
}

/** A held script with an address of its own, and what the snippet is told of it. */
async function held(
  name: string,
  { vendor = 'analytics', service = 'counter' }: { vendor?: 'analytics' | 'tracker'; service?: string } = {},
  attributes = '',
  told: Partial<PreloadScript> = {},
): Promise<Held> {
  const origin = (await origins())[vendor];
  const url = `/script.js?push=${name}&page=${crypto.randomUUID()}`;
  return {
    html: `<script type="text/plain" data-service="${service}" data-src="${origin}${url.replace('&', '&amp;')}" ${attributes}></script>`,
    preload: { src: origin + url, service, ...told },
    url,
    name,
  };
}

const pageWith = (scripts: readonly Held[], page: SnippetPage = {}): SnippetPage => ({
  ...page,
  options: { preload: scripts.map(({ preload }) => preload), ...page.options },
  body: SLOW + scripts.map(({ html }) => html).join(''),
});

async function acceptEarlier(block: Block, page: SnippetPage = {}): Promise<void> {
  const frame = await openSnippet(block, page);
  await managerOf(frame).acceptAll();
  frame.remove();
}

/** Opens a page, and waits until a vendor has been asked while the slow script is still on its way. */
async function askedEarly(
  block: Block,
  html: string,
  scripts: readonly Held[],
  options: PageOptions = {},
): Promise<HTMLIFrameElement> {
  const frame = await openPage(html, { ...options, untilLoad: false });
  if (!hasHints(block)) return frame;
  await until(async () => (await urlsAt('analytics')).length >= scripts.length);
  expect(ranIn(frame)).to.deep.equal([]);
  return frame;
}

describe('scripts that are held', () => {
  beforeEach(resetLogs);
  afterEach(cleanUp);

  for (const block of MODES) {
    it(`in ${block} are asked for at once where they were granted before, and once in all`, async () => {
      await acceptEarlier(block);
      const scripts = [
        await held('classic'),
        await held('async', {}, 'async'),
        await held('deferred', {}, 'defer'),
        await held('module', {}, 'data-type="module"', { type: 'module' }),
        await held('cors', {}, 'crossorigin', { crossorigin: 'anonymous' }),
        await held('quiet', {}, 'referrerpolicy="no-referrer"', { referrerpolicy: 'no-referrer' }),
      ];
      const frame = await askedEarly(block, await snippetPage(block, pageWith(scripts)), scripts);
      await until(() => scripts.every(({ name }) => ranIn(frame).includes(name)));
      await quiet(frame);
      expect((await urlsAt('analytics')).sort()).to.deep.equal(scripts.map(({ url }) => url).sort());
      expect(ranIn(frame).length).to.equal(scripts.length + 2);
      expect(windowOf(frame).violations).to.deep.equal([]);
    });

    it(`in ${block} are not asked for ahead without a good answer that grants them`, async () => {
      const ask = async (page: SnippetPage = {}) => {
        const script = await held('counter');
        const frame = await openSnippet(block, pageWith([script], page));
        await ready(frame);
        await until(() => ranIn(frame).includes('end'));
        await quiet(frame);
        expect(await urlsAt('analytics')).to.deep.equal([]);
        frame.remove();
      };
      await ask();
      await acceptEarlier(block);
      const good = storedAnswer()!;
      const day = Number(/\.(\d{5})\./.exec(good)![1]);
      for (const value of [
        good.replace(`${day}`, `${day - 200}`),
        good.replace(`${day}`, `${day + 2}`),
        good.slice(0, -1),
        'yes',
      ]) {
        document.cookie = `PrivacyCookieNotice=${value};path=/`;
        await ask();
      }
      document.cookie = `PrivacyCookieNotice=${good};path=/`;
      await ask({ config: { revision: 2 } });
      const frame = await openSnippet(block, {});
      await managerOf(frame).save({ counter: false });
      await ask();
      await managerOf(frame).rejectAll();
      await ask();
    });

    it(`in ${block} are asked for ahead only where it is they that were granted`, async () => {
      const first = await openSnippet(block, {});
      await managerOf(first).save({ counter: true, pixel: false });
      first.remove();
      const scripts = [
        await held('pixel', { vendor: 'tracker', service: 'pixel' }),
        await held('unknown', { vendor: 'tracker', service: 'nobody' }),
        await held('counter'),
      ];
      const frame = await askedEarly(block, await snippetPage(block, pageWith(scripts)), scripts.slice(2));
      await until(() => ranIn(frame).includes('counter'));
      await quiet(frame);
      expect(await urlsAt('tracker')).to.deep.equal([]);
      expect(ranIn(frame)).to.have.members(['slow', 'end', 'counter']);
    });
  }

  it('are not asked for ahead where the browser refuses tracking and nothing was answered', async () => {
    const before = `<script>Object.defineProperty(navigator, 'globalPrivacyControl', { value: true })</script>`;
    const script = await held('pixel', { vendor: 'tracker', service: 'pixel' });
    const frame = await openSnippet('labelled', pageWith([script], { before }));
    await ready(frame);
    await quiet(frame);
    expect(await urlsAt('tracker')).to.deep.equal([]);
  });

  it('are asked for ahead under a policy of the site’s own, by its nonce', async () => {
    await acceptEarlier('labelled');
    const script = await held('counter', {}, 'nonce="own"');
    const html = await snippetPage('labelled', pageWith([script], { options: { nonce: 'own' } }));
    const frame = await askedEarly(
      'labelled',
      html.replace(/<script(?=>| src="\/__test\/script)/g, '$& nonce="own"'),
      [script],
      {
        headers: { 'content-security-policy': "script-src 'nonce-own'" },
      },
    );
    await until(() => ranIn(frame).includes('counter'));
    await quiet(frame);
    expect(await urlsAt('analytics')).to.deep.equal([script.url]);
    expect(windowOf(frame).violations).to.deep.equal([]);
  });
});
