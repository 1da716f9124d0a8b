import { expect } from '@esm-bundle/chai';
import { sendKeys } from '@web/test-runner-commands';

import { cleanUp, origins, resetLogs, until } from '../../support/client.js';
import { storedAnswer } from '../../support/notice-page.js';
import { documentOf, frames, managerOf, query, urlsAt, visit, windowOf } from '../gate/pages.js';
import {
  askedFor,
  control,
  drawn,
  elementIn,
  embedSite,
  hasFocus,
  loadedFrame,
  placeholderOf,
  tabTo,
  textOf,
} from './embeds.js';

describe('<consent-embed>', () => {
  let tracker = '';
  beforeEach(async () => {
    ({ tracker } = await origins());
    await resetLogs();
  });
  afterEach(cleanUp);

  const embed = (id: string, more = 'service="player"') =>
    `<consent-embed id="${id}" ${more} title="Film ${id}" src="${tracker}/frame.html?${id}"></consent-embed>`;
  const open = (body: string, config: object = embedSite) => visit({ body, config });

  it('asks for nothing before the choice, and says what it is, whose, and why it is not there (R-LAW-01)', async () => {
    const page = await open(embed('one', 'service="player" href="https://www.player.example/film"'));
    const placeholder = await drawn(page, '#one');
    expect(textOf(placeholder)).to.equal(
      'Player Film one This is not loaded yet, because A company would then receive data about you. ' +
        'Load once Always allow Open on player.example Privacy statement of A company',
    );
    const links = [...placeholder.querySelectorAll('a')];
    expect(links.map(({ href, target, rel }) => [href, target, rel])).to.deep.equal([
      ['https://www.player.example/film', '_blank', 'noreferrer'],
      ['https://player.example/privacy', '_blank', 'noreferrer'],
    ]);
    await frames(page);
    expect(await urlsAt('tracker')).to.deep.equal([]);
    expect(elementIn(page, '#one').childElementCount).to.equal(0);
    await managerOf(page).rejectAll();
    await frames(page);
    expect(await urlsAt('tracker')).to.deep.equal([]);
  });

  it('loads this one only when it is to be loaded once, and keeps no answer', async () => {
    const page = await open(embed('one') + embed('two'));
    control(await drawn(page, '#one'), 'Load once').click();
    const frame = await loadedFrame(page, '#one');
    await askedFor(['/frame-ran', '/frame.html?one']);
    await frames(page);
    expect(frame.title).to.equal('Film one');
    expect(placeholderOf(elementIn(page, '#one'))).to.equal(null);
    expect(elementIn(page, '#two').childElementCount).to.equal(0);
    expect(placeholderOf(elementIn(page, '#two'))).not.to.equal(null);
    expect(storedAnswer()).to.equal(undefined);
    expect(managerOf(page).decision.mustAsk).to.equal(true);
    expect(managerOf(page).allows('player')).to.equal(false);
    expect(await urlsAt('tracker')).to.have.length(2);
  });

  it('stays loaded once through other answers, until it is granted and withdrawn', async () => {
    const page = await open(embed('one'));
    control(await drawn(page, '#one'), 'Load once').click();
    const frame = await loadedFrame(page, '#one');
    await managerOf(page).save({ analytical: true });
    await frames(page);
    await managerOf(page).acceptAll();
    await frames(page);
    expect(elementIn(page, '#one').firstElementChild).to.equal(frame);
    expect(await urlsAt('tracker')).to.deep.equal(['/frame.html?one', '/frame-ran']);
    await managerOf(page).withdraw('player');
    await drawn(page, '#one');
    expect(elementIn(page, '#one').childElementCount).to.equal(0);
  });

  it('is kept as an answer for the whole service when it is to be allowed always', async () => {
    const page = await open(embed('one') + embed('two') + embed('other', 'service="pixel"'));
    control(await drawn(page, '#one'), 'Always allow').click();
    await loadedFrame(page, '#two');
    await askedFor(['/frame-ran', '/frame-ran', '/frame.html?one', '/frame.html?two']);
    expect(storedAnswer()).not.to.equal(undefined);
    expect([...managerOf(page).decision.granted]).to.deep.equal(['functional', 'player']);
    expect(placeholderOf(elementIn(page, '#other'))).not.to.equal(null);
    page.remove();

    const next = await open(embed('next') + embed('other', 'service="pixel"'));
    await loadedFrame(next, '#next');
    await drawn(next, '#other');
    expect(elementIn(next, '#other').childElementCount).to.equal(0);
  });

  it('gives way to its placeholder when it is withdrawn, and comes back', async () => {
    const page = await open(embed('one'));
    await managerOf(page).acceptAll();
    const frame = await loadedFrame(page, '#one');
    await askedFor(['/frame-ran', '/frame.html?one']);
    await managerOf(page).withdraw('player');
    await drawn(page, '#one');
    expect(frame.isConnected).to.equal(false);
    await managerOf(page).acceptAll();
    await loadedFrame(page, '#one');
    await askedFor(['/frame-ran', '/frame-ran', '/frame.html?one', '/frame.html?one']);
  });

  it('reloads the page where something granted had been loaded once before it was withdrawn (R-LAW-14)', async () => {
    sessionStorage.setItem('loads', '0');
    const before = `<script>sessionStorage.setItem('loads', 1 + Number(sessionStorage.getItem('loads')))</script>`;
    const page = await visit({ before, body: embed('one'), config: { ...embedSite, reload: true } });
    control(await drawn(page, '#one'), 'Load once').click();
    await loadedFrame(page, '#one');
    await managerOf(page).acceptAll();
    await managerOf(page).withdraw('player');
    await until(() => sessionStorage.getItem('loads') === '2');
    await until(() => documentOf(page).querySelector('consent-embed')?.shadowRoot);
    await drawn(page, '#one');
  });

  it('of a category names it on the button that allows it, and of neither can only be loaded once', async () => {
    const page = await open(
      embed('tracked', 'category="tracking"') + embed('bare', '') + embed('unknown', 'service="nobody"'),
    );
    expect(textOf(await drawn(page, '#tracked'))).to.contain('Always allow: Tracking');
    for (const id of ['#bare', '#unknown']) {
      const placeholder = await drawn(page, id);
      expect(placeholder.querySelectorAll('button'), id).to.have.length(1);
      expect(textOf(placeholder), id).to.contain(new URL(tracker).host);
    }
    control(await drawn(page, '#tracked'), 'Always allow').click();
    // Both count as tracking, which was allowed now.
    await loadedFrame(page, '#tracked');
    await loadedFrame(page, '#bare');
    await loadedFrame(page, '#unknown');
    expect(managerOf(page).allows('tracking')).to.equal(true);
  });

  it('for who refuses does not exist: a refusal loads nothing', async () => {
    const page = await open(embed('one', 'category="!tracking"'));
    await drawn(page, '#one');
    await managerOf(page).rejectAll();
    await frames(page);
    expect(elementIn(page, '#one').childElementCount).to.equal(0);
    expect(await urlsAt('tracker')).to.deep.equal([]);
  });

  it('hands what it is told on to its frame', async () => {
    const page = await open(
      embed('one', 'service="player" allow="fullscreen" allowfullscreen referrerpolicy="no-referrer"'),
    );
    await managerOf(page).acceptAll();
    const frame = await loadedFrame(page, '#one');
    expect(frame.dataset['service']).to.equal('player');
    expect([frame.allow, frame.allowFullscreen, frame.referrerPolicy]).to.deep.equal([
      'fullscreen',
      true,
      'no-referrer',
    ]);
    elementIn(page, '#one').title = 'Another title';
    await until(() => frame.title === 'Another title');
    expect(frame.isConnected).to.equal(true);
  });

  it('runs no script in a frame with a sandbox that forbids it', async () => {
    const page = await open(embed('one', 'service="player" sandbox="allow-same-origin"') + embed('two'));
    await managerOf(page).acceptAll();
    // The second frame's script says that there was time.
    await askedFor(['/frame-ran', '/frame.html?one', '/frame.html?two']);
    await frames(page);
    await askedFor(['/frame-ran', '/frame.html?one', '/frame.html?two']);
  });

  it('is another embed with another address: what was loaded once goes', async () => {
    const page = await open(embed('one'));
    control(await drawn(page, '#one'), 'Load once').click();
    await askedFor(['/frame-ran', '/frame.html?one']);
    elementIn(page, '#one').setAttribute('src', `${tracker}/frame.html?changed`);
    control(await drawn(page, '#one'), 'Load once').click();
    await loadedFrame(page, '#one');
    await askedFor(['/frame-ran', '/frame-ran', '/frame.html?changed', '/frame.html?one']);
    expect(elementIn(page, '#one').childElementCount).to.equal(1);
  });

  it('may come late, empty and without attributes, and may be moved', async () => {
    const page = await open('<div id="from"></div><div id="to"></div>');
    const late = documentOf(page).createElement('consent-embed');
    late.id = 'late';
    query(page, '#from').append(late);
    await until(() => late.shadowRoot);
    late.setAttribute('src', `${tracker}/frame.html?late`);
    late.setAttribute('service', 'player');
    expect(textOf(await drawn(page, '#late'))).to.contain('A company');
    query(page, '#to').append(late);
    await frames(page);
    expect(await urlsAt('tracker')).to.deep.equal([]);
    control(await drawn(page, '#late'), 'Load once').click();
    await loadedFrame(page, '#late');
    query(page, '#from').append(late);
    await frames(page);
    expect(late.querySelectorAll('iframe[src]')).to.have.length(1);
    late.remove();
    await managerOf(page).acceptAll();
    await managerOf(page).withdraw('player');
    query(page, '#from').append(late);
    await drawn(page, '#late');
    expect(late.childElementCount).to.equal(0);
  });

  it('that is a copy of a loaded one asks for itself', async () => {
    const page = await open(embed('one'));
    control(await drawn(page, '#one'), 'Load once').click();
    await loadedFrame(page, '#one');
    const copy = elementIn(page, '#one').cloneNode(true) as HTMLElement;
    copy.id = 'copy';
    documentOf(page).body.append(copy);
    await drawn(page, '#copy');
    expect(copy.childElementCount).to.equal(0);
  });

  it('shows what the page put into it where nobody can be asked, and nothing of that afterwards', async () => {
    const body = `<consent-embed id="one" service="player" src="${tracker}/frame.html"><a href="#x">The film</a></consent-embed>
      <consent-embed id="none"><a href="#y">Nothing to load</a></consent-embed>`;
    const page = await open(body);
    await drawn(page, '#one');
    expect(query(page, '#one a').getClientRects()).to.have.length(0);
    await until(() => elementIn(page, '#none').shadowRoot?.querySelector('slot'));
    expect(query(page, '#none a').getClientRects()).to.have.length(1);
    await managerOf(page).acceptAll();
    await loadedFrame(page, '#one');
    await frames(page);
    expect(query(page, '#one a').getClientRects()).to.have.length(0);
  });

  it('keeps its box: the frame comes and goes without moving anything', async () => {
    const page = await open(
      `<div style="width: 400px">${embed('one', 'service="player" width="400" height="300"')}
        ${embed('two')}${embed('three', 'service="player" width="100%" height="180"')}<p id="after">After</p></div>`,
    );
    await drawn(page, '#one');
    const all = ['#one', '#two', '#three', '#after'];
    const rects = () => all.map((id) => elementIn(page, id).getBoundingClientRect().toJSON() as object);
    const before = rects();
    const size = (id: string) => {
      const { width, height } = elementIn(page, id).getBoundingClientRect();
      return [width, height];
    };
    expect([size('#one'), size('#two'), size('#three')]).to.deep.equal([
      [400, 300],
      [400, 225],
      [400, 180],
    ]);
    await managerOf(page).acceptAll();
    await loadedFrame(page, '#three');
    await frames(page);
    expect(rects()).to.deep.equal(before);
    expect(query(page, '#two > iframe').getBoundingClientRect().toJSON()).to.deep.equal(before[1]);
    await managerOf(page).withdraw();
    await drawn(page, '#three');
    await frames(page);
    expect(rects()).to.deep.equal(before);
  });

  it('is worked by keyboard alone, and the focus goes to what has come (R-A11Y-23)', async () => {
    const page = await open(`${embed('one')}${embed('two')}`);
    page.focus();
    windowOf(page).focus();
    const once = control(await drawn(page, '#one'), 'Load once');
    await tabTo(page, once);
    await sendKeys({ press: 'Enter' });
    const frame = await loadedFrame(page, '#one');
    await until(() => hasFocus(page, frame));
    const always = control(await drawn(page, '#two'), 'Always allow');
    always.focus();
    await sendKeys({ press: 'Space' });
    await loadedFrame(page, '#two');
    await until(() => hasFocus(page, query(page, '#two > iframe')));
  });

  it('takes a poster of the site itself, and never one of somebody else', async () => {
    const warnings: string[] = [];
    const page = await open('<div id="place"></div>');
    windowOf(page).document.defaultView!.console.warn = (text: string) => void warnings.push(text);
    query(page, '#place').innerHTML =
      embed('own', 'service="player" poster="/__test/file/docs/notice.png"') +
      embed('foreign', `service="player" poster="${tracker}/pixel.gif"`);
    const img = (await drawn(page, '#own')).querySelector('img')!;
    await until(() => img.naturalWidth > 0);
    expect(img.alt).to.equal('');
    expect((await drawn(page, '#foreign')).querySelector('img')).to.equal(null);
    await frames(page);
    expect(await urlsAt('tracker')).to.deep.equal([]);
    expect(warnings.join()).to.contain('poster').and.to.contain('/pixel.gif');
  });
});
