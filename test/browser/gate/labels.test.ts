import { expect } from '@esm-bundle/chai';

import { cleanUp, origins, resetLogs, until } from '../../support/client.js';
import { errorsSaid, frames, managerOf, open, query, ranIn, urlsAt, visit } from './pages.js';

const held = (labels: string, name: string) =>
  `<script type="text/plain" ${labels}>ran.push('${name}')</script>`;
const category = (id: string) => held(`data-category="${id}"`, id);
const end = `<script type="text/plain" data-category="functional" data-type="module">ran.push('end')</script>`;

describe('labels', () => {
  beforeEach(resetLogs);
  afterEach(cleanUp);

  it('let functional things run without an answer, and nothing else', async () => {
    const page = await visit({ body: ['functional', 'analytical', 'tracking'].map(category).join('') });
    expect(ranIn(page)).to.deep.equal(['functional']);
  });

  it('let `!analytical` run once it is refused, not while the visitor has not answered', async () => {
    const page = await visit({ body: category('!analytical') + category('analytical') });
    expect(ranIn(page)).to.deep.equal([]);
    await managerOf(page).save({ analytical: false, tracking: true });
    await until(() => ranIn(page).length);
    expect(ranIn(page)).to.deep.equal(['!analytical']);
  });

  it('let `!analytical` rest where analytical is granted, now and on the next page', async () => {
    const body = category('!analytical') + category('analytical') + category('!tracking') + end;
    const page = await visit({ body });
    await managerOf(page).save({ analytical: true, tracking: false });
    await until(() => ranIn(page).includes('analytical') && ranIn(page).includes('!tracking'));
    expect(ranIn(page)).to.deep.equal(['end', 'analytical', '!tracking']);
    const next = await open({ body });
    await until(() => ranIn(next).includes('end'));
    expect(ranIn(next)).to.deep.equal(['analytical', '!tracking', 'end']);
  });

  it('of an unknown category or an undeclared service count as tracking', async () => {
    const body =
      category('marketing') +
      held('data-category="analytical" data-service="nobody"', 'nobody') +
      held('data-service="nobody-either"', 'nobody either') +
      held('data-category', 'nameless') +
      category('!marketing') +
      category('constructor') +
      held('data-category="analytical" data-service="__proto__"', '__proto__') +
      end;
    const unknown = ['marketing', 'nobody', 'nobody either', 'nameless', 'constructor', '__proto__'];
    const page = await visit({ body });
    expect(ranIn(page)).to.deep.equal(['end']);
    await managerOf(page).save({ analytical: true, tracking: false });
    await until(() => ranIn(page).includes('!marketing'));
    await frames(page);
    expect(ranIn(page)).to.deep.equal(['end', '!marketing']);
    await managerOf(page).acceptAll();
    await until(() => ranIn(page).length === 2 + unknown.length);
    expect(ranIn(page).slice(2)).to.deep.equal(unknown);
  });

  it('of a service follow the service: granted beside a denied one of its category', async () => {
    const body =
      held('data-category="tracking" data-service="pixel"', 'pixel') +
      held('data-service="player"', 'player') +
      held('data-category="functional" data-service="pixel"', 'pixel in disguise') +
      category('tracking') +
      end;
    const page = await visit({ body });
    await managerOf(page).save({ analytical: false, tracking: false, player: true });
    await until(() => ranIn(page).includes('player'));
    await frames(page);
    expect(ranIn(page)).to.deep.equal(['end', 'player']);
    const next = await open({ body });
    await until(() => ranIn(next).includes('end'));
    expect(ranIn(next)).to.deep.equal(['player', 'end']);
    await managerOf(next).save({ pixel: true });
    await until(() => ranIn(next).includes('pixel in disguise'));
    await frames(next);
    expect(ranIn(next)).to.deep.equal(['player', 'end', 'pixel', 'pixel in disguise']);
  });

  it('on what was never held are told of', async () => {
    const { tracker } = await origins();
    const page = await visit({
      body: `<script id="inline" data-category="tracking">ran.push('too early')</script>
        <script id="module" type="module" data-service="pixel"></script>
        <img id="img" data-category="tracking" src="${tracker}/pixel.gif" alt="">
        <img id="set" data-category="tracking" srcset="${tracker}/pixel.gif 1x" alt="">
        <iframe id="frame" data-category="tracking" src="${tracker}/frame.html" title="Frame"></iframe>`,
    });
    expect(ranIn(page)).to.deep.equal(['too early']);
    const told = ['inline', 'module', 'img', 'set', 'frame'].map((id) => `unguarded #${id}`);
    expect(errorsSaid(page)).to.have.members(told);
    query(page, 'body').insertAdjacentHTML(
      'beforeend',
      `<img id="late" data-category="tracking" src="about:blank" alt="">`,
    );
    await until(() => errorsSaid(page).includes('unguarded #late'));
    await managerOf(page).acceptAll();
    await frames(page);
    expect(errorsSaid(page), 'once each').to.have.members([...told, 'unguarded #late']);
    expect(ranIn(page)).to.deep.equal(['too early']);
  });

  it('on ordinary elements are the page’s own affair', async () => {
    const body = `<a data-category="shoes" href="#shoes" data-href="#other">Shoes</a>
      <ul><li data-category="tracking" data-src="x">One</li></ul>
      <div data-category="analytical" data-service="x"><b>Two</b></div><button data-category="!tracking">Three</button>`;
    const page = await visit({ body: `<main>${body}</main>` });
    const before = query(page, 'main').innerHTML;
    await managerOf(page).acceptAll();
    await frames(page);
    expect(query(page, 'main').innerHTML).to.equal(before);
    expect(errorsSaid(page)).to.deep.equal([]);
  });

  it('cannot be changed into a grant that the visitor did not give', async () => {
    const { tracker } = await origins();
    const page = await visit({
      body: `<img id="img" data-category="tracking" data-src="${tracker}/pixel.gif" alt="">`,
    });
    managerOf(page).dispatchEvent(new Event('consent-change'));
    page.contentDocument?.dispatchEvent(new Event('consent-change'));
    page.contentWindow?.postMessage({ type: 'consent-change', granted: ['tracking'] }, '*');
    new BroadcastChannel('PrivacyCookieNotice').postMessage('tracking');
    await frames(page);
    expect(await urlsAt('tracker')).to.deep.equal([]);
    expect([...managerOf(page).decision.granted]).to.deep.equal(['functional']);
  });
});
