import { expect } from '@esm-bundle/chai';
import { sendKeys } from '@web/test-runner-commands';

import type { ConsentConfig } from '../../../src/core/config.js';
import { cleanUp, origins, resetLogs, until } from '../../support/client.js';
import { isChromium, itInChromium, storedAnswer } from '../../support/notice-page.js';
import { documentOf, frames, managerOf, query, site, urlsAt, visit, windowOf } from '../gate/pages.js';
import {
  askedFor,
  control,
  drawn,
  elementIn,
  embedSite,
  frameIn,
  hasFocus,
  placeholderOf,
  tabTo,
  textOf,
  visitSnippet,
} from './embeds.js';

describe('a held frame', () => {
  let tracker = '';
  beforeEach(async () => {
    ({ tracker } = await origins());
    await resetLogs();
  });
  afterEach(cleanUp);

  const held = (id: string, more = 'data-service="player"') =>
    `<iframe id="${id}" ${more} title="Film ${id}" data-src="${tracker}/frame.html?${id}"></iframe>`;
  const open = (body: string, more?: Partial<ConsentConfig>) => visitSnippet('auto', { body }, { more });

  it('has its placeholder in its own page, and nothing is put beside it', async () => {
    const page = await open(`<div id="place">${held('one')}</div>`);
    const before = query(page, '#place').innerHTML;
    const placeholder = await drawn(page, '#one');
    expect(textOf(placeholder)).to.equal(
      'Player Film one This is not loaded yet, because A company would then receive data about you. ' +
        `Load once Always allow Open on ${new URL(tracker).host} Privacy statement of A company`,
    );
    const { title, documentElement } = frameIn(page, '#one').contentDocument!;
    expect([title, documentElement.lang, documentElement.dir]).to.deep.equal(['Film one', 'en', 'ltr']);
    expect(query(page, '#place').innerHTML).to.equal(before);
    expect(await urlsAt('tracker')).to.deep.equal([]);
  });

  it('that nobody labelled is held by its host, and of an undeclared one it can only be loaded once', async () => {
    const { analytics } = await origins();
    const page = await open('<div id="place"></div>');
    for (const [id, origin] of Object.entries({ declared: tracker, undeclared: analytics })) {
      const frame = documentOf(page).createElement('iframe');
      Object.assign(frame, { id, title: 'Film', src: `${origin}/frame.html?${id}` });
      query(page, '#place').append(frame);
    }
    expect(textOf(await drawn(page, '#declared')))
      .to.contain('A company')
      .and.to.contain('Always allow');
    const placeholder = await drawn(page, '#undeclared');
    expect(placeholder.querySelectorAll('button')).to.have.length(1);
    expect(textOf(placeholder)).to.contain(`because ${new URL(analytics).host} would`);
    control(placeholder, 'Load once').click();
    await until(async () => (await urlsAt('analytics')).includes('/frame-ran'));
    control(await drawn(page, '#declared'), 'Load once').click();
    await askedFor(['/frame-ran', '/frame.html?declared']);
    expect(storedAnswer()).to.equal(undefined);
  });

  it('alone is loaded when it is to be loaded once, and no answer is kept', async () => {
    const page = await open(held('one') + held('two'));
    control(await drawn(page, '#one'), 'Load once').click();
    await askedFor(['/frame-ran', '/frame.html?one']);
    await frames(page);
    expect(placeholderOf(elementIn(page, '#two'))).not.to.equal(null);
    expect(storedAnswer()).to.equal(undefined);
    await managerOf(page).save({ analytical: true });
    await frames(page);
    expect(frameIn(page, '#one').hasAttribute('src')).to.equal(true);
    expect(await urlsAt('tracker')).to.have.length(2);
  });

  it('comes with all of its service when that is to be allowed always, and goes when it is withdrawn', async () => {
    const page = await open(held('one') + held('two') + held('other', 'data-service="pixel"'));
    control(await drawn(page, '#one'), 'Always allow').click();
    await askedFor(['/frame-ran', '/frame-ran', '/frame.html?one', '/frame.html?two']);
    expect([...managerOf(page).decision.granted]).to.deep.equal(['functional', 'player']);
    expect(placeholderOf(elementIn(page, '#other'))).not.to.equal(null);
    await managerOf(page).withdraw('player');
    await drawn(page, '#one');
    control(await drawn(page, '#two'), 'Load once').click();
    await askedFor([
      '/frame-ran',
      '/frame-ran',
      '/frame-ran',
      '/frame.html?one',
      '/frame.html?two',
      '/frame.html?two',
    ]);
  });

  it('moves nothing when the real page comes and goes', async () => {
    const page = await open(`${held('one')}<p id="after">After</p>`);
    await drawn(page, '#one');
    const shifts = isChromium ? watchShifts(windowOf(page) as never) : undefined;
    const rects = () =>
      ['#one', '#after'].map((id) => elementIn(page, id).getBoundingClientRect().toJSON() as object);
    const before = rects();
    control(await drawn(page, '#one'), 'Load once').click();
    await askedFor(['/frame-ran', '/frame.html?one']);
    await frames(page);
    expect(rects()).to.deep.equal(before);
    expect(shifts?.() ?? 0).to.equal(0);
  });

  itInChromium(
    'and an embed shift nothing, by the browser’s own account',
    'only Chromium measures it',
    async () => {
      const page = await open(
        `${held('one')}<consent-embed id="two" service="player" src="${tracker}/frame.html?two"></consent-embed><p>After</p>`,
      );
      await drawn(page, '#one');
      await drawn(page, '#two');
      await managerOf(page).rejectAll();
      await frames(page);
      const shifts = watchShifts(windowOf(page) as never);
      await managerOf(page).acceptAll();
      await askedFor(['/frame-ran', '/frame-ran', '/frame.html?one', '/frame.html?two']);
      await managerOf(page).withdraw();
      await drawn(page, '#one');
      await drawn(page, '#two');
      await frames(page);
      expect(shifts()).to.equal(0);
      // The measure works: this would be one.
      documentOf(page).body.prepend(
        Object.assign(documentOf(page).createElement('div'), { textContent: 'Moved' }),
      );
      await until(() => shifts() > 0);
    },
  );

  it('is worked by keyboard alone, and the focus stays in the frame (R-A11Y-23)', async () => {
    const page = await open(held('one') + held('two'));
    page.focus();
    windowOf(page).focus();
    await drawn(page, '#two');
    await tabTo(page, control(await drawn(page, '#one'), 'Load once'));
    await sendKeys({ press: 'Enter' });
    await askedFor(['/frame-ran', '/frame.html?one']);
    expect(documentOf(page).activeElement?.id).to.equal('one');
    await tabTo(page, control(await drawn(page, '#two'), 'Always allow'));
    expect(hasFocus(page, control(await drawn(page, '#two'), 'Always allow'))).to.equal(true);
    await sendKeys({ press: 'Space' });
    await until(() => managerOf(page).allows('player'));
  });

  it('has its sandbox back before its page: what that forbids does not run', async () => {
    const page = await open(
      held('one', 'data-service="player" sandbox="allow-same-origin"') +
        held('two', 'data-service="player" sandbox="allow-scripts"') +
        held('all', 'data-service="player" sandbox=""'),
    );
    for (const id of ['#one', '#two', '#all']) control(await drawn(page, id), 'Open on');
    expect(frameIn(page, '#one').hasAttribute('sandbox')).to.equal(false);
    control(await drawn(page, '#one'), 'Load once').click();
    control(await drawn(page, '#all'), 'Load once').click();
    await until(async () => (await urlsAt('tracker')).length === 2);
    control(await drawn(page, '#two'), 'Load once').click();
    // Only the one that may run scripts says so.
    await askedFor(['/frame-ran', '/frame.html?all', '/frame.html?one', '/frame.html?two']);
    await frames(page, 20);
    await askedFor(['/frame-ran', '/frame.html?all', '/frame.html?one', '/frame.html?two']);
    expect(['one', 'two', 'all'].map((id) => frameIn(page, '#' + id).getAttribute('sandbox'))).to.deep.equal([
      'allow-same-origin',
      'allow-scripts',
      '',
    ]);
    await managerOf(page).acceptAll();
    await frames(page);
    await managerOf(page).withdraw();
    await drawn(page, '#two');
    await managerOf(page).acceptAll();
    await until(() => frameIn(page, '#two').getAttribute('sandbox') === 'allow-scripts');
  });

  it('has its sandbox back even where other code than ours sets the address', async () => {
    const { analytics } = await origins();
    const page = await open(held('one', 'data-service="pixel" sandbox=""') + held('two'), {
      allow: [new URL(analytics).host],
    });
    await drawn(page, '#one');
    await drawn(page, '#two');
    frameIn(page, '#one').src = `${analytics}/frame.html?one`;
    await until(async () => (await urlsAt('analytics')).length);
    control(await drawn(page, '#two'), 'Load once').click();
    await askedFor(['/frame-ran', '/frame.html?two']);
    await frames(page, 20);
    expect(new Set(await urlsAt('analytics'))).to.deep.equal(new Set(['/frame.html?one']));
  });

  it('that nobody is to look at has none, until it is shown', async () => {
    const page = await open(
      held('pixel', 'data-service="player" width="1" height="1"') +
        held('hidden', 'data-service="player" hidden') +
        held('refused', 'data-category="!tracking"') +
        held('seen'),
    );
    await drawn(page, '#seen');
    await frames(page);
    for (const id of ['#pixel', '#hidden', '#refused'])
      expect(placeholderOf(elementIn(page, id)), id).to.equal(null);
    elementIn(page, '#hidden').hidden = false;
    Object.assign(frameIn(page, '#pixel'), { width: '300', height: '200' });
    await drawn(page, '#hidden');
    await drawn(page, '#pixel');
    expect(placeholderOf(elementIn(page, '#refused'))).to.equal(null);
  });

  it('that comes or is held later has one too', async () => {
    const page = await open('<div id="place"></div>');
    query(page, '#place').innerHTML = `<section>${held('late')}</section>`;
    await drawn(page, '#late');
    const bare = documentOf(page).createElement('iframe');
    bare.id = 'bare';
    query(page, '#place').append(bare);
    await frames(page);
    expect(placeholderOf(bare)).to.equal(null);
    Object.assign(bare.dataset, { src: `${tracker}/frame.html`, service: 'player' });
    await drawn(page, '#bare');
    // Moved, a frame gets another page.
    documentOf(page).body.append(bare);
    await drawn(page, '#bare');
    expect(await urlsAt('tracker')).to.deep.equal([]);
  });

  it('in a page that only holds what is labelled stays as the site has it', async () => {
    const page = await visit({
      body: `${held('one')}<consent-embed id="two" service="player" src="${tracker}/frame.html"></consent-embed>`,
      config: embedSite,
    });
    await drawn(page, '#two');
    await frames(page);
    expect(placeholderOf(elementIn(page, '#one'))).to.equal(null);
  });

  it('follows the page’s tokens, fonts, colours and direction', async () => {
    const style = `<style>:root { color-scheme: dark; --consent-button-background: rgb(1, 2, 3); font-size: 20px }
      body { font-family: monospace }</style>`;
    const page = await visitSnippet('auto', { head: style, body: `<div dir="rtl">${held('one')}</div>` });
    const placeholder = await drawn(page, '#one');
    const button = placeholder.querySelector('button')!;
    const look = (element: Element) => element.ownerDocument.defaultView!.getComputedStyle(element);
    expect(look(button).backgroundColor).to.equal('rgb(1, 2, 3)');
    expect(look(placeholder).color).to.equal('rgb(242, 241, 245)');
    expect(look(placeholder).direction).to.equal('rtl');
    expect(look(placeholder).fontFamily).to.equal('monospace');
    expect(look(placeholder).fontSize).to.equal('20px');
  });

  it('needs no interface for who has no embed: a page without one loads nothing of it', async () => {
    await managerOf(await visit({ config: site })).rejectAll();
    const page = await visit({ config: site, body: '<iframe title="Own"></iframe>' });
    await frames(page);
    const loaded = windowOf(page)
      .performance.getEntriesByType('resource')
      .map(({ name }) => name);
    expect(loaded.filter((name) => /embeds|ui\.js/.test(name))).to.deep.equal([]);
    query(page, 'body').append(documentOf(page).createElement('consent-embed'));
    await until(() => windowOf(page).customElements.get('consent-embed'));
  });
});

/** The sum of what the browser counts as shifts from now on. */
function watchShifts(view: Window & typeof globalThis): () => number {
  let sum = 0;
  const count = (entries: PerformanceEntryList) => {
    for (const entry of entries) sum += (entry as PerformanceEntry & { value: number }).value;
  };
  const observer = new view.PerformanceObserver((list) => count(list.getEntries()));
  observer.observe({ type: 'layout-shift' });
  return () => {
    count(observer.takeRecords());
    return sum;
  };
}
