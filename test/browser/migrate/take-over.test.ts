import { expect } from '@esm-bundle/chai';

import { cleanUp, resetLogs, until } from '../../support/client.js';
import { frames, isNoticeSeen, managerOf, ranIn, seenButton, site, visit, windowOf } from '../gate/pages.js';
import { addOn } from './pages.js';

const DAY = 864e5;
const json = (value: unknown) => encodeURIComponent(JSON.stringify(value));
const moment = (days: number) => new Date(Date.now() - days * DAY).toISOString();
const body = site.services
  .map(({ id }) => `<script type="text/plain" data-service="${id}">ran.push('${id}')</script>`)
  .join('');

/** What a visitor left with each tool: all refused, and the counter alone allowed. */
const STORED: Readonly<Record<string, { attributes: string; no: string[]; some: string[] }>> = {
  'vanilla-cookieconsent 2': {
    attributes: 'data-from="vanilla-cookieconsent" data-same-services',
    no: [`cc_cookie={"categories":["necessary"],"level":["necessary"],"consent_date":"${moment(9)}"}`],
    some: [`cc_cookie={"categories":["necessary","analytics"],"consent_date":"${moment(9)}"}`],
  },
  'vanilla-cookieconsent 3': {
    attributes: `data-from="vanilla-cookieconsent" data-map='{"GA":"counter"}'`,
    no: [
      `cc_cookie=${json({ categories: ['necessary'], services: { necessary: [], analytics: [], ads: [] }, consentTimestamp: moment(9) })}`,
    ],
    some: [
      `cc_cookie=${json({ categories: ['necessary', 'analytics'], services: { necessary: [], analytics: ['GA'], ads: [] }, consentTimestamp: moment(9) })}`,
    ],
  },
  klaro: {
    attributes: `data-from="klaro" data-map='{"matomo":"counter"}'`,
    no: [`klaro=${json({ matomo: false, pixel: false, player: false })}`],
    some: [`klaro=${json({ matomo: true, pixel: false, player: false })}`],
  },
  orejime: {
    attributes: 'data-from="orejime" data-lifetime="30"',
    no: [`eu-consent=${encodeURIComponent('counter=0;pixel=0')}`],
    some: [`eu-consent=${encodeURIComponent('counter=1;pixel=0')}`],
  },
  tarteaucitron: {
    attributes: `data-from="tarteaucitron" data-map='{"gtag":"counter"}' data-only-clicks data-lifetime="30"`,
    no: ['tarteaucitron=!gtag=false!pixel=false'],
    some: ['tarteaucitron=!gtag=true!pixel=false'],
  },
  cookiebot: {
    attributes: 'data-from="cookiebot" data-same-services',
    no: [
      `CookieConsent={stamp:'a==',necessary:true,preferences:false,statistics:false,marketing:false,method:'explicit',ver:1,utc:${Date.now() - 9 * DAY},region:'nl'}`,
    ],
    some: [
      `CookieConsent={stamp:'a==',necessary:true,preferences:false,statistics:true,marketing:false,method:'explicit',ver:1,utc:${Date.now() - 9 * DAY},region:'nl'}`,
    ],
  },
  onetrust: {
    attributes: 'data-from="onetrust" data-same-services data-only-clicks',
    no: [
      `OptanonConsent=isGpcEnabled=0&groups=C0001%3A1%2CC0002%3A0%2CC0004%3A0`,
      `OptanonAlertBoxClosed=${moment(9)}`,
    ],
    some: [
      `OptanonConsent=isGpcEnabled=0&groups=C0001%3A1%2CC0002%3A1%2CC0004%3A0`,
      `OptanonAlertBoxClosed=${moment(9)}`,
    ],
  },
};

function leave(pairs: readonly string[]): void {
  for (const pair of pairs) document.cookie = `${pair}; path=/; max-age=999999`;
}

for (const [tool, { attributes, no, some }] of Object.entries(STORED)) {
  describe(`a visitor who answered ${tool}`, () => {
    const before = addOn(attributes);
    const names = no.map((pair) => pair.split('=')[0]!);
    beforeEach(resetLogs);
    afterEach(cleanUp);

    it('with a no is not asked again, and nothing runs (R-LAW-15)', async () => {
      leave(no);
      const page = await visit({ before, body });
      await frames(page);
      expect(managerOf(page).decision).to.include({ mustAsk: false, method: 'reject' });
      expect(isNoticeSeen(page)).to.equal(false);
      // It was not even begun.
      expect(windowOf(page).said.map(({ type }) => type)).to.deep.equal(['consent-ready']);
      expect(ranIn(page)).to.deep.equal([]);
      for (const name of names) expect(document.cookie).not.to.contain(`${name}=`);
    });

    it('with a yes to some is taken at that, until the visitor says otherwise', async () => {
      leave(some);
      const page = await visit({ before, body });
      await until(() => ranIn(page).length);
      await frames(page);
      expect(ranIn(page)).to.deep.equal(['counter']);
      expect(managerOf(page).decision).to.include({ mustAsk: false, method: 'save' });
      expect(isNoticeSeen(page)).to.equal(false);
      await managerOf(page).rejectAll();
      page.remove();
      leave(some);
      const next = await visit({ before, body });
      await frames(next);
      expect([ranIn(next), managerOf(next).decision.method]).to.deep.equal([[], 'reject']);
      for (const name of names) expect(document.cookie).not.to.contain(`${name}=`);
    });
  });
}

describe('a visitor whose yes cannot be shown to be for the same', () => {
  afterEach(cleanUp);

  it('is asked as anybody, and nothing runs (R-LAW-32)', async () => {
    leave([`klaro=${json({ counter: true })}`]);
    const page = await visit({ before: addOn('data-from="klaro"'), body });
    await seenButton(page, 'reject-all');
    expect(ranIn(page)).to.deep.equal([]);
    expect(document.cookie).to.equal('');
  });

  it('is asked where the old choice is garbage', async () => {
    leave(['klaro=%7B%22counter%22', 'CookieConsent=-1', 'cc_cookie=true']);
    const page = await visit({
      before: addOn('data-from="klaro cookiebot vanilla-cookieconsent" data-same-services="true"'),
      body,
    });
    await seenButton(page, 'reject-all');
    expect([ranIn(page), windowOf(page).errors]).to.deep.equal([[], []]);
  });
});
