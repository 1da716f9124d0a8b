import { expect } from '@esm-bundle/chai';

import { cleanUp, origins, reports, reportsUrl, resetLogs, until } from '../../support/client.js';
import { documentOf, frames, managerOf, query, ranIn, urlsAt, visit } from '../gate/pages.js';
import { control, drawn, elementIn, embedSite, loadedFrame, textOf } from './embeds.js';

const FILM = 'https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=42';
const FILM_FRAME = 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?start=42';

const about = { category: 'tracking', purpose: 'A purpose', statement: 'https://player.example/privacy' };
const config = {
  ...embedSite,
  services: [
    ...embedSite.services,
    { id: 'youtube', name: 'YouTube', provider: 'Google Ireland Limited', ...about },
    { id: 'twitch', name: 'Twitch', provider: 'Twitch Interactive, Inc.', ...about },
    { id: 'x', name: 'X', provider: 'X Internet Unlimited Company', ...about },
  ],
};

describe('<consent-embed> with the plain address of a page', () => {
  let tracker = '';
  beforeEach(async () => {
    ({ tracker } = await origins());
    await resetLogs();
  });
  afterEach(cleanUp);

  const embed = (id: string, src: string, more = '') =>
    `<consent-embed id="${id}" src="${src}" title="Film ${id}" ${more}></consent-embed>`;

  /** The tracker stands in for the vendors: it is asked for what they would be. */
  const open = (body: string) =>
    visit({
      config,
      body,
      before: `<script>
        const { setAttribute } = HTMLIFrameElement.prototype;
        HTMLIFrameElement.prototype.setAttribute = function (name, value) {
          const isTheirs = name === 'src' && /^https:/.test(value);
          setAttribute.call(this, name, isTheirs ? '${tracker}/frame.html?' + encodeURIComponent(value) : value);
        };
      </script>`,
    });
  /** What so many frames were of, when their scripts have run: what comes later would be told to the next test. */
  const asked = async (count: number) => {
    const urls = await until(async () => {
      const all = await urlsAt('tracker');
      return all.filter((url) => url === '/frame-ran').length === count && all;
    });
    return urls.filter((url) => url !== '/frame-ran').map((url) => decodeURIComponent(url.split('?')[1]!));
  };
  const size = (page: HTMLIFrameElement, id: string) => {
    const { width, height } = elementIn(page, id).getBoundingClientRect();
    return [Math.round(width), Math.round(height)];
  };

  it('asks for nothing before the choice, and says whose it is without being told (R-LAW-01)', async () => {
    const page = await open(embed('one', FILM.replace('&', '&amp;')));
    const placeholder = await drawn(page, '#one');
    expect(textOf(placeholder)).to.match(/^YouTube Film one .* because Google Ireland Limited would then/);
    expect([...placeholder.querySelectorAll('a')].map(({ href }) => href)).to.deep.equal([
      FILM,
      'https://player.example/privacy',
    ]);
    await frames(page);
    expect(await urlsAt('tracker')).to.deep.equal([]);
    expect(elementIn(page, '#one').childElementCount).to.equal(0);

    await managerOf(page).save({ youtube: true });
    const frame = await loadedFrame(page, '#one');
    expect(await asked(1)).to.deep.equal([FILM_FRAME]);
    expect(frame.dataset['service']).to.equal('youtube');
    expect([frame.title, frame.allow, frame.referrerPolicy]).to.deep.equal([
      'Film one',
      'fullscreen; encrypted-media; picture-in-picture',
      'strict-origin-when-cross-origin',
    ]);
    await managerOf(page).withdraw('youtube');
    await drawn(page, '#one');
    expect(frame.isConnected).to.equal(false);
  });

  it('loads once by hand, and always for the whole service', async () => {
    const page = await open(embed('one', FILM) + embed('two', 'https://youtu.be/abcdefghijk'));
    control(await drawn(page, '#one'), 'Load once').click();
    await asked(1);
    expect(managerOf(page).allows('youtube')).to.equal(false);
    control(await drawn(page, '#two'), 'Always allow').click();
    expect((await asked(2))[1]).to.equal('https://www.youtube-nocookie.com/embed/abcdefghijk');
    expect(managerOf(page).allows('youtube')).to.equal(true);
    expect(managerOf(page).allows('tracking')).to.equal(false);
  });

  it('is nobody’s where the config does not declare the service, or the page says another', async () => {
    const page = await open(
      embed('undeclared', 'https://vimeo.com/76979871') +
        embed('said', FILM, 'service="player"') +
        embed('category', FILM, 'category="analytical"'),
    );
    const undeclared = await drawn(page, '#undeclared');
    expect(textOf(undeclared)).to.contain('Open on vimeo.com').and.not.to.contain('Always allow');
    expect(textOf(await drawn(page, '#said'))).to.match(/^Player Film said/);
    expect(textOf(await drawn(page, '#category'))).to.contain('Always allow: Analytical');
    await managerOf(page).save({ youtube: true });
    await frames(page);
    expect(await urlsAt('tracker')).to.deep.equal([]);
    // What nobody declared counts as tracking.
    await managerOf(page).acceptAll();
    const { dataset } = await loadedFrame(page, '#undeclared');
    expect([dataset['service'], dataset['category']]).to.deep.equal([undefined, 'tracking']);
    expect(await asked(3)).to.include('https://player.vimeo.com/video/76979871?dnt=1');
  });

  it('has the vendor’s proportions, and its own where it says so', async () => {
    const song = 'https://open.spotify.com/track/4cOdK2wGLETKBW3PvgPWqT';
    const page = await open(`<div style="width: 360px">
      ${embed('wide', FILM)}${embed('tall', 'https://www.youtube.com/shorts/dQw4w9WgXcQ')}${embed('song', song)}
      ${embed('own', FILM, 'width="4" height="3"')}${embed('high', song, 'height="200"')}</div>`);
    const ids = ['#wide', '#tall', '#song', '#own', '#high'];
    await drawn(page, '#high');
    const before = ids.map((id) => size(page, id));
    expect(before).to.deep.equal([
      [360, 203],
      [360, 640],
      [360, 152],
      [360, 270],
      [360, 200],
    ]);
    await managerOf(page).acceptAll();
    await loadedFrame(page, '#high');
    expect(ids.map((id) => size(page, id))).to.deep.equal(before);
    await asked(5);
  });

  it('tells Twitch the host that it stands on', async () => {
    const page = await open(embed('one', 'https://www.twitch.tv/nasa'));
    await drawn(page, '#one');
    await managerOf(page).save({ twitch: true });
    const { hostname } = documentOf(page).location;
    expect(await asked(1)).to.deep.equal([
      `https://player.twitch.tv/?autoplay=false&channel=nasa&parent=${hostname}`,
    ]);
  });

  it('with another page is another embed, of another service', async () => {
    const page = await open(embed('one', FILM));
    await managerOf(page).save({ youtube: true });
    await asked(1);
    elementIn(page, '#one').setAttribute('src', 'https://www.twitch.tv/nasa');
    expect(textOf(await drawn(page, '#one'))).to.match(/^Twitch Film one/);
    expect(elementIn(page, '#one').childElementCount).to.equal(0);
    await frames(page);
    expect(await asked(1)).to.deep.equal([FILM_FRAME]);
  });

  it('uses what no preset knows as it is', async () => {
    const own = `${tracker}/frame.html?own`;
    const near = 'https://www.youtube.com.evil.example/watch?v=dQw4w9WgXcQ';
    const page = await open(embed('own', own) + embed('near', near));
    expect(textOf(await drawn(page, '#near'))).to.contain('Open on youtube.com.evil.example');
    await managerOf(page).save({ youtube: true });
    await frames(page);
    expect(await urlsAt('tracker')).to.deep.equal([]);
    await managerOf(page).acceptAll();
    expect((await asked(2)).sort()).to.deep.equal([near, 'own'].sort());
  });

  it('tries to reach nobody before the choice, and nobody but the vendor after it', async () => {
    const id = crypto.randomUUID();
    const policy = `default-src 'self' 'unsafe-inline'; report-uri ${reportsUrl(id)}`;
    const page = await visit(
      { config, body: embed('one', FILM) + embed('two', 'https://x.com/jack/status/20') },
      { headers: { 'content-security-policy': policy } },
    );
    await drawn(page, '#one');
    await drawn(page, '#two');
    await frames(page);
    expect(await reports(id)).to.deep.equal([]);
    await managerOf(page).save({ youtube: true });
    await until(async () => (await reports(id)).length);
    await frames(page);
    const said = JSON.stringify(await reports(id));
    expect(said).to.contain('https://www.youtube-nocookie.com').and.not.to.contain('twitter');
  });

  it('finds out whose pasted markup is', async () => {
    const post = 'https://twitter.com/jack/status/20?ref_src=twsrc%5Etfw';
    const page = await open(`<consent-embed id="post"><template>
      <blockquote class="twitter-tweet"><p>just setting up</p><a href="${post}">March 21, 2006</a></blockquote>
      <script async data-src="${tracker}/script.js?push=post"></script></template></consent-embed>
      <consent-embed id="other"><template><p>Words</p><script data-src="${tracker}/script.js?push=other"></script></template></consent-embed>`);
    const placeholder = await drawn(page, '#post');
    expect(textOf(placeholder)).to.match(/^X This is not loaded .*Open on twitter\.com/);
    expect(query<HTMLTemplateElement>(page, '#post template').dataset['service']).to.equal('x');
    await frames(page);
    expect(await urlsAt('tracker')).to.deep.equal([]);
    await managerOf(page).save({ x: true });
    await until(() => ranIn(page).length);
    await frames(page);
    expect(ranIn(page)).to.deep.equal(['post']);
    expect(query(page, '#post .twitter-tweet').getClientRects()).to.have.length(1);
    await managerOf(page).withdraw('x');
    await drawn(page, '#post');
    expect(elementIn(page, '#post').textContent.trim()).to.equal('');
  });
});
