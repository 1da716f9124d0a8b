import { expect } from '@esm-bundle/chai';

import { cleanUp, fileUrl, origins, resetLogs, until } from '../../support/client.js';
import {
  acceptEarlier,
  documentOf,
  errorsSaid,
  everyKind,
  frames,
  gateOpened,
  GUARD,
  isNoticeSeen,
  managerOf,
  open,
  query,
  ranIn,
  seenButton,
  urlsAt,
  visit,
  windowOf,
} from '../gate/pages.js';

const pixel = `<script type="text/plain" data-category="tracking">ran.push('pixel')</script>`;
const CONSOLE = `<script>logged = []; console.error = (...texts) => logged.push(texts.join(' '))</script>`;
/** Here it is a script that clicks: it counts for a visitor who is there. */
const PRESENT = `<script>Object.defineProperty(navigator, 'userActivation', { value: { hasBeenActive: true } })</script>`;
const loggedIn = (page: HTMLIFrameElement) => (windowOf(page) as unknown as { logged: string[] }).logged;

describe('the build in one file', () => {
  let address = '';
  before(async () => {
    const response = await fetch(fileUrl('dist/privacy-cookie-notice.all.js'));
    expect(response.ok).to.equal(true);
    // A blob has no neighbours: whatever the file would load from beside itself fails.
    address = URL.createObjectURL(new Blob([await response.text()], { type: 'text/javascript' }));
  });
  after(() => URL.revokeObjectURL(address));
  beforeEach(resetLogs);
  afterEach(cleanUp);

  it('asks, opens the second layer, and releases what is accepted, with nothing beside it', async () => {
    const kinds = everyKind((await origins()).tracker, 'tracking');
    const page = await visit({ guard: `<script src="${address}"></script>`, body: kinds.html });
    expect(await urlsAt('tracker')).to.deep.equal([]);
    (await seenButton(page, 'show-preferences')).click();
    const dialog = await until(() =>
      documentOf(page)
        .querySelector('consent-preferences')
        ?.shadowRoot?.querySelector<HTMLDialogElement>('dialog[open]'),
    );
    expect(dialog.querySelectorAll('[name=category]')).to.have.length(2);
    dialog.querySelector<HTMLElement>('[data-consent-action=hide-preferences]')!.click();
    await until(() => !dialog.open);
    (await seenButton(page, 'accept-all')).click();
    await until(() => ranIn(page).length === kinds.names.length);
    await until(() => !isNoticeSeen(page));
    await until(async () => (await urlsAt('tracker')).length === kinds.urls.length);
    const loaded = windowOf(page)
      .performance.getEntriesByType('resource')
      .map(({ name }) => name);
    expect(loaded.filter((name) => name.includes('privacy-cookie-notice'))).to.deep.equal([]);
    expect(windowOf(page).errors).to.deep.equal([]);
    expect(errorsSaid(page)).to.deep.equal([]);
  });

  it('knows the answer that was given to the build in several files', async () => {
    await acceptEarlier();
    const page = await visit({ guard: `<script src="${address}"></script>`, body: pixel });
    expect(ranIn(page)).to.deep.equal(['pixel']);
    expect(isNoticeSeen(page)).to.equal(false);
  });
});

describe('the script tag', () => {
  beforeEach(resetLogs);
  afterEach(cleanUp);

  it('needs no more than data-controller and data-statement', async () => {
    const tag = `<script src="${GUARD}" data-controller="Voorbeeld B.V." data-statement="/privacy"></script>`;
    const page = await visit({ config: null, before: PRESENT, guard: tag, body: pixel });
    const accept = await seenButton(page, 'accept-all');
    expect(query(page, 'consent-notice').textContent).to.contain('Voorbeeld B.V.');
    expect(query(page, 'consent-notice a').getAttribute('href')).to.equal('/privacy');
    expect(ranIn(page)).to.deep.equal([]);
    accept.click();
    await until(() => ranIn(page).includes('pixel'));
  });

  it('takes the language from data-language', async () => {
    const tag = `<script src="${GUARD}" data-controller="A" data-statement="/privacy" data-language="nl"></script>`;
    const page = await visit({ config: null, guard: tag });
    expect((await seenButton(page, 'reject-all')).textContent).to.equal('Alles weigeren');
  });

  it('gives way to the JSON in the page where both say something', async () => {
    const page = await visit({ guard: `<script src="${GUARD}" data-controller="Tag B.V."></script>` });
    expect(managerOf(page).config.controller).to.equal('Voorbeeld B.V.');
  });

  const wrong: Readonly<Record<string, { config: object | null; json?: string; option: RegExp }>> = {
    'no controller': { config: { statement: '/privacy' }, option: /controller/ },
    'no statement': { config: { controller: 'A' }, option: /statement/ },
    'no config at all': { config: null, option: /controller/ },
    'a dangerous statement': {
      config: { controller: 'A', statement: 'javascript:alert(1)' },
      option: /statement/,
    },
    'an exempt tracking category': {
      config: { controller: 'A', statement: '/p', categories: { tracking: { exempt: 'because' } } },
      option: /exempt/,
    },
    'a tracker declared functional': {
      config: {
        controller: 'A',
        statement: '/p',
        services: [
          {
            id: 'ga',
            name: 'GA',
            category: 'functional',
            provider: 'G',
            purpose: 'P',
            items: [{ name: '_ga', kind: 'cookie', lifetime: '2 years' }],
          },
        ],
      },
      option: /services\[0\]/,
    },
    'JSON that is none': {
      config: null,
      json: '<script type="application/json" id="privacy-cookie-notice">{ "controller": "A", }</script>',
      option: /config/,
    },
  };

  for (const [which, { config, json = '', option }] of Object.entries(wrong)) {
    it(`with ${which} leaves everything held, says so, and lets the page go on`, async () => {
      const { tracker } = await origins();
      const functional = `<script type="text/plain" data-category="functional">ran.push('functional')</script>`;
      const page = await open({
        config,
        before: CONSOLE + json,
        body: `${everyKind(tracker, 'tracking').html}${functional}<script>ran.push('own')</script>
          <button data-consent-action="accept-all" id="accept">Yes</button>`,
      });
      await until(() => errorsSaid(page).length);
      expect(errorsSaid(page)).to.deep.equal(['config #']);
      await until(() => loggedIn(page).length);
      expect(loggedIn(page)[0])
        .to.match(/ConsentConfigError/)
        .and.match(option);
      const failure = await managerOf(page)
        .acceptAll()
        .catch((error: Error) => error.name);
      expect(failure).to.equal('ConsentConfigError');
      query(page, '#accept').click();
      // Each attempt to answer is told of again.
      await until(() => errorsSaid(page).length === 3);
      await frames(page);
      expect(ranIn(page)).to.deep.equal(['own']);
      expect(await urlsAt('tracker')).to.deep.equal([]);
      expect(documentOf(page).cookie).to.equal('');
      expect(isNoticeSeen(page)).to.equal(false);
      expect(windowOf(page).errors).to.deep.equal([]);
    });
  }

  it('with a config that went wrong after the visitor agreed holds everything', async () => {
    await acceptEarlier();
    const { site } = await import('../gate/pages.js');
    const page = await open({ config: { ...site, controler: 'misspelt' }, before: CONSOLE, body: pixel });
    await until(() => errorsSaid(page).length);
    await frames(page);
    expect(ranIn(page)).to.deep.equal([]);
    expect(loggedIn(page)[0]).to.contain('controler');
  });

  it('twice in a page runs everything once', async () => {
    const page = await visit({ guard: `<script src="${GUARD}"></script>`.repeat(2), body: pixel });
    (await seenButton(page, 'accept-all')).click();
    await until(() => ranIn(page).includes('pixel'));
    await gateOpened(page);
    await frames(page);
    expect(ranIn(page)).to.deep.equal(['pixel']);
    expect(documentOf(page).querySelectorAll('consent-notice')).to.have.length(1);
    expect(documentOf(page).querySelectorAll('consent-settings')).to.have.length(1);
    expect(windowOf(page).errors).to.deep.equal([]);
  });
});
