import { expect } from '@esm-bundle/chai';

import { cleanUp, until } from '../../support/client.js';
import { frameworks, openSite, type Site } from './site.js';

/** What of the library's own is to be seen in the page. */
function seen(site: Site): string[] {
  const ours = site.document.querySelectorAll('consent-notice, consent-settings');
  return [...ours].filter((element) => element.getClientRects().length).map(({ localName }) => localName);
}

function settingsButton(site: Site): HTMLElement | null {
  return site.document.querySelector('consent-settings button');
}

for (const framework of frameworks) {
  describe(`${framework}: the notice`, () => {
    afterEach(cleanUp);

    it('is there once on every route, first in the page, on the way back too (R-LAW-12, R-INT-54)', async () => {
      const site = await openSite(framework);
      const expectNotice = async () => {
        await site.shown();
        await until(() => settingsButton(site));
        await site.frames(8);
        expect(seen(site).sort()).to.deep.equal(['consent-notice', 'consent-settings']);
        expect(site.document.body.firstElementChild?.localName).to.equal('consent-notice');
      };
      await expectNotice();
      await site.go('b');
      await expectNotice();
      await site.walk('a', 'b');
      await expectNotice();
      await site.back('a');
      await expectNotice();
      expect(site.problems).to.deep.equal([]);
    });

    it('takes an answer on a later route, and stays away on all others (R-INT-54)', async () => {
      const site = await openSite(framework);
      await site.shown();
      await site.walk('b', 'a');
      const notice = await site.shown();
      notice.querySelector<HTMLElement>('[data-consent-action=reject-all]')!.click();
      await until(() => site.manager.decision.method === 'reject');
      const expectNone = async () => {
        await until(() => settingsButton(site));
        await site.frames(8);
        expect(seen(site)).to.deep.equal(['consent-settings']);
      };
      await expectNone();
      await site.go('b');
      await expectNone();
      // Kept by the router with the notice in it.
      await site.back('a');
      await expectNone();
      await site.forward('b');
      await expectNone();
      expect(site.problems).to.deep.equal([]);
    });

    it('can be reopened on every route (R-LAW-12)', async () => {
      const site = await openSite(framework);
      await site.manager.rejectAll();
      for (const route of ['b', 'a'] as const) {
        await site.go(route);
        (await until(() => settingsButton(site))).click();
        const dialog = await until(() =>
          site.document.querySelector('consent-preferences')?.shadowRoot?.querySelector('dialog'),
        );
        await until(() => dialog.open);
        expect(site.document.querySelectorAll('consent-preferences')).to.have.length(1);
        dialog.querySelector<HTMLElement>('[data-consent-action=hide-preferences]')!.click();
        await until(() => !dialog.open);
      }
    });

    it('does not follow the visitor back with its second layer', async () => {
      const site = await openSite(framework);
      await site.go('b');
      await site.shown();
      site.manager.showPreferences();
      const dialog = () =>
        site.document.querySelector('consent-preferences')?.shadowRoot?.querySelector('dialog');
      await until(() => dialog()?.open);
      await site.back('a');
      await site.shown();
      await site.frames(8);
      // Where the page stays, a router that knows nothing of the dialog leaves it as it is.
      const isSwapped = ['turbo', 'htmx'].includes(framework);
      expect(!!dialog()?.open).to.equal(!isSwapped);
      expect(site.manager.layers.has('preferences')).to.equal(!isSwapped);
    });
  });
}

describe('turbo: the notice', () => {
  afterEach(cleanUp);

  it('stands in a page that is shown from the cache while the real one is on its way, and in that', async () => {
    const site = await openSite('turbo', { hasPreviews: true });
    await site.shown();
    await site.walk('b', 'a');
    await site.shown();
    const isPreview = () => site.document.documentElement.hasAttribute('data-turbo-preview');
    const arrived = site.go('b');
    await until(isPreview);
    await site.shown();
    expect(seen(site).sort()).to.deep.equal(['consent-notice', 'consent-settings']);
    expect(isPreview()).to.equal(true);
    await arrived;
    await site.shown();
    expect(isPreview()).to.equal(false);
    expect(seen(site).sort()).to.deep.equal(['consent-notice', 'consent-settings']);
  });

  it('stays out of the page when something took it out while the page is the same', async () => {
    const site = await openSite('turbo');
    (await site.shown()).remove();
    await site.frames(8);
    expect(seen(site)).to.deep.equal(['consent-settings']);
  });
});
