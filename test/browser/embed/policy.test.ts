import { expect } from '@esm-bundle/chai';

import { cleanUp, origins, reports, reportsUrl, resetLogs, until } from '../../support/client.js';
import { errorsSaid, frames, open, ranIn, windowOf } from '../gate/pages.js';
import { askedFor, control, drawn, embedSite } from './embeds.js';

/** As a strict site sends it; a script's address needs the notice's own policy. */
const policy = (id: string, vendor: string): string =>
  [
    `default-src 'self'`,
    `script-src 'self' 'nonce-x'`,
    `style-src 'self'`,
    `img-src 'self'`,
    `frame-src 'self' ${vendor}`,
    `require-trusted-types-for 'script'`,
    `trusted-types lit-html privacy-cookie-notice`,
    `report-uri ${reportsUrl(id)}`,
  ].join('; ');

describe('embeds under a strict content security policy', () => {
  beforeEach(resetLogs);
  afterEach(cleanUp);

  it('have their placeholders, styled, and load, without one report (R-SEC-12)', async () => {
    const id = crypto.randomUUID();
    const { tracker } = await origins();
    const body = `
      <consent-embed id="embed" service="player" width="400" height="300" poster="/__test/file/docs/notice.png" src="${tracker}/frame.html?embed"></consent-embed>
      <iframe id="frame" data-service="player" title="Map" sandbox="allow-scripts allow-same-origin" data-src="${tracker}/frame.html?frame"></iframe>
      <consent-embed id="post" service="player"><template><p>Post</p><script nonce="x" data-src="/__test/script.js?push=post"></script></template></consent-embed>`;
    // The snippet of `auto` is not what this is about, but that held frames have placeholders.
    const head = `<script nonce="x">PrivacyCookieNotice.config.block = 'auto'</script>`;
    const page = await open(
      { nonce: 'x', config: embedSite, head, body },
      { headers: { 'content-security-policy': policy(id, tracker) } },
    );
    for (const place of ['#embed', '#frame', '#post']) {
      const placeholder = await drawn(page, place);
      const { position } = placeholder.ownerDocument.defaultView!.getComputedStyle(placeholder);
      expect(position, place).to.equal('absolute');
    }
    await frames(page);
    control(await drawn(page, '#embed'), 'Load once').click();
    await askedFor(['/frame-ran', '/frame.html?embed']);
    control(await drawn(page, '#frame'), 'Always allow').click();
    await askedFor(['/frame-ran', '/frame-ran', '/frame.html?embed', '/frame.html?frame']);
    await until(() => ranIn(page).length);
    await frames(page);
    expect(ranIn(page)).to.deep.equal(['post']);
    expect(await reports(id)).to.deep.equal([]);
    expect(windowOf(page).errors).to.deep.equal([]);
    expect(errorsSaid(page)).to.deep.equal([]);
  });
});
