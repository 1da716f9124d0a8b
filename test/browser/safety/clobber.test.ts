import { expect } from '@esm-bundle/chai';

import { cleanUp, origins, resetLogs, until } from '../../support/client.js';
import {
  acceptEarlier,
  documentOf,
  everyKind,
  frames,
  managerOf,
  ranIn,
  seenButton,
  site,
  urlsAt,
  visit,
  windowOf,
} from '../gate/pages.js';

const images = (...names: string[]) =>
  names
    .map((name) => `<img id="${name}" name="${name}" alt="" data-controller="Evil" data-statement="/evil">`)
    .join('');
const named = (tag: string, ...names: string[]) =>
  names.map((name) => `<${tag} id="${name}" name="${name}"></${tag}>`).join('');

const globals = [
  'PrivacyCookieNotice',
  'cookieStore',
  'dataLayer',
  'BroadcastChannel',
  'privacy-cookie-notice',
  'trustedTypes',
];

describe('elements that take the names of the page’s own things', () => {
  beforeEach(resetLogs);
  afterEach(async () => {
    // A page whose `document.cookie` is a form cannot be tidied up from within.
    for (const frame of document.querySelectorAll('iframe')) frame.remove();
    await cleanUp();
  });

  /** What stands in the body stands there before the choice; in the head, even before the notice. */
  const cases: Readonly<Record<string, { before?: string; body?: string }>> = {
    'of globals, in the body': { body: images(...globals) + named('a', ...globals) },
    'of globals, before the notice': { before: images(...globals) + named('form', ...globals) },
    'of the config’s id': {
      before: '<img id="privacy-cookie-notice" alt=""><a id="privacy-cookie-notice">{}</a>',
    },
    'of document.currentScript': { body: images('currentScript', 'defaultView') },
    'of document.body and head': { body: images('body', 'head') },
  };

  for (const [which, parts] of Object.entries(cases)) {
    it(`${which}: nothing is granted and nothing is thrown (R-SEC-15)`, async () => {
      const { tracker } = await origins();
      const page = await visit({ ...parts, body: (parts.body ?? '') + everyKind(tracker, 'tracking').html });
      // The gate has been through the page, and would have released what it took for granted.
      expect([...managerOf(page).decision.granted]).to.deep.equal(['functional']);
      expect(managerOf(page).config.controller).to.equal(site.controller);
      expect(ranIn(page)).to.deep.equal([]);
      expect(await urlsAt('tracker')).to.deep.equal([]);
      await managerOf(page).rejectAll();
      await frames(page);
      expect(ranIn(page)).to.deep.equal([]);
      expect(await urlsAt('tracker')).to.deep.equal([]);
      expect(windowOf(page).errors).to.deep.equal([]);
      expect(managerOf(page).decision.method).to.equal('reject');
    });

    it(`${which}: a yes is a yes (R-SEC-15)`, async () => {
      const script = `<script type="text/plain" data-category="tracking">ran.push('tracking')</script>`;
      const page = await visit({ ...parts, body: (parts.body ?? '') + script });
      await managerOf(page).acceptAll();
      await until(() => ranIn(page).includes('tracking'));
      expect(windowOf(page).errors).to.deep.equal([]);
    });
  }

  for (const where of ['before', 'body'] as const) {
    it(`of document.cookie, ${where === 'body' ? 'in the body' : 'before the notice'}: it reads no answer, so it grants nothing (R-SEC-15)`, async () => {
      const { tracker } = await origins();
      await acceptEarlier({ ...site, revision: 'another' });
      const { html } = everyKind(tracker, 'tracking');
      const form = named('form', 'cookie');
      const page = await visit(where === 'body' ? { body: form + html } : { before: form, body: html });
      await frames(page);
      expect(documentOf(page).cookie).not.to.be.a('string');
      expect([...managerOf(page).decision.granted]).to.deep.equal(['functional']);
      expect(ranIn(page)).to.deep.equal([]);
      expect(await urlsAt('tracker')).to.deep.equal([]);
      expect(windowOf(page).errors).to.deep.equal([]);
      // A choice that cannot be kept is followed for as long as the page stands.
      await managerOf(page).acceptAll();
      await until(() => ranIn(page).includes('inline'));
      expect(windowOf(page).errors).to.deep.equal([]);
    });
  }

  it('of document.currentScript before the notice: the JSON in the page still says who asks (R-SEC-15)', async () => {
    const page = await visit({ before: images('currentScript') });
    expect(managerOf(page).config.controller).to.equal(site.controller);
    await seenButton(page, 'accept-all');
    expect(windowOf(page).errors).to.deep.equal([]);
  });
});
