import { expect } from '@esm-bundle/chai';

import { cleanUp, origins, resetLogs, until } from '../../support/client.js';
import {
  acceptEarlier,
  documentOf,
  errorsSaid,
  frames,
  gateOpened,
  managerOf,
  open,
  query,
  ranIn,
  urlsAt,
  visit,
  windowOf,
} from '../gate/pages.js';
import { addOn, MARKUP } from './pages.js';

/** What ran, and which frames and images were asked for. */
async function seen(page: HTMLIFrameElement): Promise<string[]> {
  return [...ranIn(page), ...(await urlsAt('tracker')).filter((url) => /frame\.html|pixel/.test(url))];
}

for (const [tool, { attributes, html, analytical, tracking, button }] of Object.entries(MARKUP)) {
  describe(`a page that is labelled for ${tool}`, () => {
    let body = '';
    const before = addOn(attributes);
    const both = html('').includes("push('both')") ? ['both'] : [];
    const everything = [...analytical, ...tracking, ...both].sort();
    beforeEach(async () => {
      // Addresses of its own for each page: WebKit keeps in memory what an earlier one asked for.
      body = html((await origins()).tracker);
      await resetLogs();
    });
    afterEach(cleanUp);

    it('is held as it is before the visitor says anything, and after a no', async () => {
      const page = await visit({ before, body });
      await frames(page);
      expect([await seen(page), await urlsAt('tracker')]).to.deep.equal([[], []]);
      await managerOf(page).rejectAll();
      await frames(page);
      expect([await seen(page), await urlsAt('tracker')]).to.deep.equal([[], []]);
      expect(errorsSaid(page)).to.deep.equal([]);
      expect(windowOf(page).errors).to.deep.equal([]);
    });

    it('is released as far as the visitor agrees', async () => {
      const page = await visit({ before, body });
      await managerOf(page).save({ analytical: true });
      await until(async () => (await seen(page)).length >= analytical.length);
      await frames(page);
      expect((await seen(page)).sort()).to.deep.equal([...analytical].sort());
      await managerOf(page).save({ tracking: true });
      await until(async () => (await seen(page)).length >= everything.length);
      await frames(page);
      expect((await seen(page)).sort()).to.deep.equal(everything);
      expect(errorsSaid(page)).to.deep.equal([]);
      expect(windowOf(page).errors).to.deep.equal([]);
    });

    it('runs what waits for two only with both, whichever comes first', async () => {
      const page = await visit({ before, body });
      await managerOf(page).save({ tracking: true });
      await until(async () => (await seen(page)).length >= tracking.length);
      await frames(page);
      expect((await seen(page)).sort()).to.deep.equal([...tracking].sort());
    });

    it('is released at once for a visitor who agreed earlier, also what comes later', async () => {
      await acceptEarlier();
      const page = await open({ before, body: '<div id="place"></div>' });
      await gateOpened(page);
      expect(await seen(page)).to.deep.equal([]);
      query(page, '#place').innerHTML = body;
      await until(async () => (await seen(page)).length >= everything.length);
      await frames(page);
      expect((await seen(page)).sort()).to.deep.equal(everything);
      expect(errorsSaid(page)).to.deep.equal([]);
    });

    it('is held when it comes later, until the visitor agrees', async () => {
      const page = await visit({ before, body: '<div id="place"></div>' });
      query(page, '#place').innerHTML = body;
      await frames(page);
      expect([await seen(page), await urlsAt('tracker')]).to.deep.equal([[], []]);
      await managerOf(page).acceptAll();
      await until(async () => (await seen(page)).length >= everything.length);
      await frames(page);
      expect((await seen(page)).sort()).to.deep.equal(everything);
    });

    it('has buttons that open our second layer', async () => {
      const page = await visit({ before, body });
      query(page, button).click();
      await until(() =>
        documentOf(page)
          .querySelector('consent-preferences')
          ?.shadowRoot?.querySelector<HTMLDialogElement>('dialog[open]'),
      );
      expect(windowOf(page).errors).to.deep.equal([]);
    });
  });
}

describe('what waits for two categories', () => {
  beforeEach(resetLogs);
  afterEach(cleanUp);

  for (const id of ['analytical', 'tracking']) {
    it(`goes when ${id} is taken back`, async () => {
      const { tracker } = await origins();
      const page = await visit({
        before: addOn('data-from="cookiebot"'),
        body: `<iframe data-cookieconsent="statistics,marketing" data-cookieblock-src="${tracker}/frame.html?both" title="Video"></iframe>`,
        config: { ...(await import('../gate/pages.js')).site, reload: false },
      });
      await managerOf(page).acceptAll();
      await until(() => query(page, 'iframe').getAttribute('src'));
      await managerOf(page).withdraw(id);
      await until(() => query(page, 'iframe').getAttribute('src') === null);
    });

    it(`has the page reload when ${id} is taken back from a script that ran`, async () => {
      const page = await visit({
        before: addOn('data-from="onetrust"'),
        body: `<script type="text/plain" class="optanon-category-C0002-C0004">ran.push('both')</script>`,
      });
      await managerOf(page).acceptAll();
      await until(() => ranIn(page).includes('both'));
      const before = windowOf(page).document;
      await managerOf(page).withdraw(id);
      await until(() => documentOf(page) !== before && windowOf(page).isGateOpen);
      await frames(page);
      expect(ranIn(page)).to.deep.equal([]);
    });
  }
});

describe('what Cookiebot was told to ignore, and what other attributes are for', () => {
  afterEach(cleanUp);

  it('is left as it is', async () => {
    const page = await visit({
      before: addOn('data-from="cookiebot vanilla-cookieconsent klaro"'),
      body: `<script data-cookieconsent="ignore">ran.push('ignored')</script>
        <ul><li data-category="ads" data-name="hats" id="shop">Hats</li></ul>`,
    });
    expect(ranIn(page)).to.deep.equal(['ignored']);
    expect(query(page, '#shop').outerHTML).to.equal(
      '<li data-category="ads" data-name="hats" id="shop">Hats</li>',
    );
    expect(errorsSaid(page)).to.deep.equal([]);
  });
});

describe('an add-on whose tag is wrong', () => {
  afterEach(cleanUp);

  const CONSOLE = `<script>logged = []; console.error = (...all) => logged.push(String(all[0]))</script>`;
  const wrong: Readonly<Record<string, [string, RegExp]>> = {
    'names no tool': ['', /migrate\.from/],
    'names one that it does not know': ['data-from="osano"', /osano/],
    'has a map that is no JSON': [`data-from="klaro" data-map="{matomo}"`, /migrate\.map/],
    'has a lifetime that is no number': ['data-from="klaro" data-lifetime="long"', /migrate\.lifetime/],
  };
  for (const [which, [attributes, message]] of Object.entries(wrong)) {
    it(`because it ${which} says so, and leaves everything inert`, async () => {
      await acceptEarlier();
      const { tracker } = await origins();
      await resetLogs();
      const page = await visit({
        before: CONSOLE + addOn(attributes),
        body: MARKUP['klaro']!.html(tracker),
      });
      await frames(page);
      const { logged } = windowOf(page) as unknown as { logged: string[] };
      expect(logged[0])
        .to.match(/ConsentConfigError/)
        .and.match(message);
      expect([ranIn(page), await urlsAt('tracker')]).to.deep.equal([[], []]);
    });
  }

  it('because it comes too late says so', async () => {
    const page = await visit({ before: CONSOLE, head: addOn('data-from="klaro"') });
    const { logged } = windowOf(page) as unknown as { logged: string[] };
    expect(logged[0]).to.contain('expected a call before that');
  });
});
