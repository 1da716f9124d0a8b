import { expect } from '@esm-bundle/chai';

import { cleanUp, origins, resetLogs, until } from '../../support/client.js';
import { storedAnswer } from '../../support/notice-page.js';
import { documentOf, frames, managerOf, query, ranIn, urlsAt, windowOf } from '../gate/pages.js';
import {
  askedFor,
  control,
  drawn,
  elementIn,
  loadedFrame,
  placeholderOf,
  textOf,
  visitSnippet,
} from './embeds.js';

describe('an embed in strict, where the page has a policy', () => {
  let tracker = '';
  let analytics = '';
  beforeEach(async () => {
    ({ tracker, analytics } = await origins());
    await resetLogs();
  });
  afterEach(cleanUp);

  const embed = (id: string) =>
    `<consent-embed id="${id}" service="player" src="${tracker}/frame.html?${id}"></consent-embed>`;
  const frame = (id: string, origin = tracker) =>
    `<iframe id="${id}" title="Film ${id}" src="${origin}/frame.html?${id}"></iframe>`;
  const open = (body: string) => visitSnippet('strict', { body }, { more: { reload: true } });
  const loads = (page: HTMLIFrameElement) => {
    let count = 0;
    page.addEventListener('load', () => count++);
    return () => count;
  };

  it('stands in a frame that nobody labelled, for the browser’s error page', async () => {
    const page = await open(frame('declared') + frame('undeclared', analytics) + embed('embed'));
    expect(textOf(await drawn(page, '#declared'))).to.match(/^Player Film declared .* Always allow/);
    const undeclared = await drawn(page, '#undeclared');
    expect(textOf(undeclared)).to.contain(new URL(analytics).host).and.not.to.contain('Always');
    await drawn(page, '#embed');
    expect([await urlsAt('tracker'), await urlsAt('analytics')]).to.deep.equal([[], []]);
  });

  for (const [kind, body] of [
    ['an embed', () => embed('one') + embed('two')],
    ['a frame', () => frame('one') + frame('two').replace(' src', ' data-service="player" data-src')],
    [
      'a held frame',
      () => ['one', 'two'].map((id) => frame(id).replace(' src', ' data-service="player" data-src')).join(''),
    ],
  ] as const) {
    it(`that is ${kind} is there once after the page was loaded again for it, and the next time no more`, async () => {
      const page = await open(body());
      const count = loads(page);
      control(await drawn(page, '#one'), 'Load once').click();
      await until(count);
      await askedFor(['/frame-ran', '/frame.html?one']);
      await drawn(page, '#two');
      await frames(page);
      expect([storedAnswer(), count()]).to.deep.equal([undefined, 1]);
      await askedFor(['/frame-ran', '/frame.html?one']);
      expect(managerOf(page).decision.mustAsk).to.equal(true);
      await resetLogs();
      documentOf(page).location.reload();
      await until(() => count() === 2);
      await drawn(page, '#one');
      await frames(page);
      expect(await urlsAt('tracker')).to.deep.equal([]);
    });
  }

  it('is there although the page that goes has drawn its embeds once more', async () => {
    const page = await open(embed('one') + embed('two'));
    const count = loads(page);
    const one = await drawn(page, '#one');
    await drawn(page, '#two');
    windowOf(page).addEventListener('beforeunload', () =>
      documentOf(page).dispatchEvent(new Event('consent-show')),
    );
    control(one, 'Load once').click();
    await until(count);
    await askedFor(['/frame-ran', '/frame.html?one']);
  });

  it('that a script builds is there once, too', async () => {
    const page = await open(`<consent-embed id="one" service="player"><template><p class="post">Post</p>
      <script data-src="${tracker}/script.js?push=post"></script></template></consent-embed>`);
    control(await drawn(page, '#one'), 'Load once').click();
    await until(() => ranIn(page).includes('post'));
    expect(query(page, '.post').getClientRects()).to.have.length(1);
    expect(storedAnswer()).to.equal(undefined);
  });

  it('comes with the page that is loaded again when it is always allowed', async () => {
    const page = await open(embed('one') + frame('two'));
    const count = loads(page);
    control(await drawn(page, '#one'), 'Always allow').click();
    await until(count);
    await askedFor(['/frame-ran', '/frame-ran', '/frame.html?one', '/frame.html?two']);
    expect([...managerOf(page).decision.granted]).to.deep.equal(['functional', 'player']);
  });

  it('does not cost a visitor what was typed: it says that it comes later', async () => {
    const page = await open(
      `<textarea id="text" aria-label="Text"></textarea>${embed('one')}${frame('two')}`,
    );
    const count = loads(page);
    query<HTMLTextAreaElement>(page, '#text').value = 'Typed';
    for (const text of ['Load once', 'Always allow']) {
      for (const id of ['#one', '#two']) {
        control(await drawn(page, id), text).click();
        await until(
          () =>
            placeholderOf(elementIn(page, id))?.querySelector('[role=status]')?.textContent.includes('again'),
          {
            message: `${text} ${id}`,
          },
        );
      }
    }
    await frames(page);
    expect([count(), query<HTMLTextAreaElement>(page, '#text').value]).to.deep.equal([0, 'Typed']);
    expect(await urlsAt('tracker')).to.deep.equal([]);
    documentOf(page).location.reload();
    await until(count);
    await loadedFrame(page, '#one');
    await askedFor(['/frame-ran', '/frame-ran', '/frame.html?one', '/frame.html?two']);
  });
});
