import { expect } from '@esm-bundle/chai';
import {
  answer,
  arrive,
  find,
  follow,
  heardBy,
  hears,
  leave,
  notice,
  open,
  page,
  received,
  reloading,
  seeNotice,
  setSwitches,
  storedNames,
  wordsOf,
} from './visitor.js';

/** All that Countly keeps when it is told to keep nothing: no number of a visitor. */
const SETTINGS_OF_COUNTER = 'brugwacht/cly_config';

describe('Brugwacht, the IT group', () => {
  beforeEach(arrive);
  afterEach(leave);

  it('counts on a stated ground and asks for the rest, which waits', async () => {
    await open('it-groep/');
    await seeNotice();
    await hears('analytics', /begin_session/);
    expect(await heardBy('tracker', 'embeds')).to.deep.equal([]);
    expect(storedNames().filter((name) => name !== SETTINGS_OF_COUNTER)).to.deep.equal([]);
    expect(find('consent-embed iframe')).to.equal(null);
  });

  it('remembers the refusal, and counts that visitor no more', async () => {
    await open('it-groep/');
    await hears('analytics', /begin_session/);
    await reloading(() => void answer('reject-all'));
    await fetch('/live/reset', { method: 'POST' });
    await follow('.top nav a[href$="diensten.html"]');
    expect(notice()).to.equal(undefined);
    expect(await heardBy('analytics', 'tracker', 'embeds')).to.deep.equal([]);
  });

  it('follows and shows the film after a yes', async () => {
    await open('it-groep/');
    await answer('accept-all');
    await hears('tracker', /\$pageview/);
    await hears('embeds', /Beeldband: video/);
    expect(find('consent-embed iframe')).to.not.equal(null);
    await follow('.top nav a[href$="diensten.html"]');
    expect(notice()).to.equal(undefined);
  });

  it('stops following when the visitor says so on the statement page, and goes on counting', async () => {
    await open('it-groep/privacy.html');
    await answer('accept-all');
    await hears('tracker', /\$pageview/);
    expect(storedNames().some((name) => name.startsWith('ph_phc_brugwacht'))).to.equal(true);
    await reloading(() => void setSwitches({ tracking: false }));
    expect(page().PrivacyCookieNotice.allows('tracking')).to.equal(false);
    expect(page().PrivacyCookieNotice.allows('analytical')).to.equal(true);
    expect(storedNames().filter((name) => name !== SETTINGS_OF_COUNTER)).to.deep.equal([]);
    await fetch('/live/reset', { method: 'POST' });
    await follow('.top nav a[href$="diensten.html"]');
    await hears('analytics', /begin_session/);
    expect(await received('tracker')).to.deep.equal([]);
  });

  it('names everything on the statement page, with the way to the browsers’ own settings', async () => {
    await open('it-groep/privacy.html');
    const words = await wordsOf('consent-declaration');
    for (const name of ['PrivacyCookieNotice-it-groep', 'PostHog', 'Beeldband', 'Countly']) {
      expect(words).to.contain(name);
    }
    const links = [...find('consent-declaration')!.shadowRoot!.querySelectorAll<HTMLAnchorElement>('a')];
    expect(links.some(({ href }) => href === 'mailto:privacy@brugwacht.example')).to.equal(true);
    for (const maker of [/mozilla/, /google/, /apple/, /microsoft/]) {
      expect(
        links.some(({ href }) => maker.test(href)),
        String(maker),
      ).to.equal(true);
    }
  });
});
