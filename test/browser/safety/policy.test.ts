import { expect } from '@esm-bundle/chai';

import { cleanUp, fileUrl, origins, reports, reportsUrl, resetLogs, until } from '../../support/client.js';
import {
  documentOf,
  errorsSaid,
  frames,
  managerOf,
  open,
  ranIn,
  seenButton,
  site,
  visit,
  windowOf,
} from '../gate/pages.js';

const hasTrustedTypes = 'trustedTypes' in window;

/** A strict policy as a site would send it; report-uri collects what it refuses. */
const policy = (id: string, vendor: string, trusted = 'lit-html'): string =>
  [
    `default-src 'self'`,
    `script-src 'self' 'nonce-x'`,
    `style-src 'self'`,
    `connect-src 'self'`,
    `img-src 'self' ${vendor}`,
    `require-trusted-types-for 'script'`,
    `trusted-types ${trusted}`,
    `report-uri ${reportsUrl(id)}`,
  ].join('; ');

const services = site.services.map((service) => ({
  ...service,
  statement: 'https://example.test/privacy',
  thirdParties: 'Nobody',
  items: [{ name: 'a_*', kind: 'cookie', lifetime: '1 day', purpose: 'Counting' }],
}));

describe('under a strict content security policy', () => {
  let tracker = '';
  beforeEach(async () => {
    ({ tracker } = await origins());
    await resetLogs();
  });
  afterEach(cleanUp);

  const held = (more: string, code = '') =>
    `<script type="text/plain" data-category="tracking" nonce="x" ${more}>${code}</script>`;

  async function openUnder(id: string, body: string, trusted?: string): Promise<HTMLIFrameElement> {
    return open(
      { nonce: 'x', config: { ...site, services }, body },
      { headers: { 'content-security-policy': policy(id, tracker, trusted) } },
    );
  }

  it('both layers show and released scripts run without one report (R-SEC-12, tricky case 8)', async () => {
    const id = crypto.randomUUID();
    const page = await openUnder(
      id,
      held('', `ran.push('inline')`) +
        held(`src="${tracker}/script.js?push=external"`) +
        held(`src="${tracker}/script.js?push=deferred" defer`) +
        held('data-type="module"', `ran.push('module')`) +
        `<img data-category="tracking" data-src="${tracker}/pixel.gif" alt="">`,
    );
    (await seenButton(page, 'show-preferences')).click();
    const dialog = await until(() =>
      documentOf(page)
        .querySelector('consent-preferences')
        ?.shadowRoot?.querySelector<HTMLDialogElement>('dialog[open]'),
    );
    for (const details of dialog.querySelectorAll('details')) details.open = true;
    await until(() => dialog.querySelectorAll('[name=service]').length === services.length);
    await frames(page);
    dialog.querySelector<HTMLElement>('[data-consent-action=accept-all]')!.click();
    await until(() => ranIn(page).length === 4);
    expect(ranIn(page)).to.deep.equal(['inline', 'external', 'deferred', 'module']);
    await until(() => documentOf(page).querySelector('img')?.naturalWidth === 1);
    await frames(page);
    expect(await reports(id)).to.deep.equal([]);
    expect(windowOf(page).errors).to.deep.equal([]);
    expect(errorsSaid(page)).to.deep.equal([]);
    // A sheet that were refused would leave the notice where the text flows.
    expect(getComputedStyle(documentOf(page).querySelector('consent-notice')!).position).to.equal('fixed');

    await resetLogs();
    const next = await openUnder(
      id,
      held('', `ran.push('inline')`) + held(`src="${tracker}/script.js?push=external"`),
    );
    await until(() => ranIn(next).length === 2);
    expect(await reports(id), 'for a returning visitor').to.deep.equal([]);
  });

  it('a refusal under it is reported: this test would see one', async () => {
    const id = crypto.randomUUID();
    const page = await openUnder(id, '');
    await seenButton(page, 'accept-all');
    documentOf(page).body.append(
      Object.assign(documentOf(page).createElement('img'), { src: (await origins()).analytics }),
    );
    await until(async () => (await reports(id)).length > 0);
  });

  (hasTrustedTypes ? it : it.skip)(
    `a script with data-src runs where its one policy is allowed, and is told of where it is not (R-SEC-12)${hasTrustedTypes ? '' : ': skipped, no Trusted Types here'}`,
    async () => {
      const id = crypto.randomUUID();
      const script =
        held(`id="external" data-src="${tracker}/script.js?push=external"`) + held('', `ran.push('after')`);
      const page = await openUnder(id, script, 'lit-html privacy-cookie-notice');
      await managerOf(page).acceptAll();
      await until(() => ranIn(page).length === 2);
      expect(ranIn(page)).to.deep.equal(['external', 'after']);
      expect(await reports(id)).to.deep.equal([]);
      page.remove();
      await cleanUp();

      const refused = await openUnder(id, script);
      await managerOf(refused).acceptAll();
      await until(() => ranIn(refused).length);
      expect(ranIn(refused)).to.deep.equal(['after']);
      expect(errorsSaid(refused)).to.deep.equal(['release #external']);
    },
  );

  it('the file of the guard is all that an inline-free page needs to name (R-SEC-12)', async () => {
    const id = crypto.randomUUID();
    const page = await visit(
      { nonce: 'x', guard: `<script src="${fileUrl('dist/privacy-cookie-notice.js')}"></script>` },
      { headers: { 'content-security-policy': policy(id, tracker) } },
    );
    (await seenButton(page, 'reject-all')).click();
    await until(() => managerOf(page).decision.method === 'reject');
    expect(await reports(id)).to.deep.equal([]);
  });
});
