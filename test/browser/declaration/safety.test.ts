import { expect } from '@esm-bundle/chai';

import { cleanUp, fileUrl, openPage, reports, reportsUrl, until } from '../../support/client.js';
import { typicalConfig, NoticePage } from '../../support/notice-page.js';
import { DECLARATION } from './declarations.js';

/** With the declaration to be put into the page by the test; the config may say anything. */
async function openWith(config: object): Promise<NoticePage> {
  // It stands in a script element, which its text must not end.
  const json = JSON.stringify({ ...typicalConfig, ...config }).replaceAll('<', '\\u003c');
  return new NoticePage(
    await openPage(`<!doctype html><html lang="en"><head><title>Privacy</title>
      <script type="application/json" id="privacy-cookie-notice">${json}</script>
      <script src="${fileUrl('dist/privacy-cookie-notice.js')}"></script></head><body>
      <main><h1>Privacy</h1></main></body></html>`),
  );
}

describe('<consent-declaration>, whatever its texts and the page’s policy', () => {
  afterEach(cleanUp);

  const PAYLOADS = [
    '<img src=x onerror="hacked=1">',
    '"><svg onload=hacked=1></svg>',
    '</bdi></td></table></style></template><script>hacked=1</script>',
    '${hacked=1} {date} {name} <!--?lit$1$-->',
    'javascript:hacked=1',
  ];
  for (const payload of PAYLOADS) {
    it(`shows as text: ${payload}`, async () => {
      const config = {
        controller: payload,
        categories: { analytical: { label: payload, description: payload, exempt: payload } },
        services: [
          {
            id: 'ads',
            name: payload,
            category: 'analytical',
            provider: payload,
            purpose: payload,
            thirdParties: payload,
            statement: '/ads?"><img src=x onerror=hacked=1>',
            items: [{ name: payload, kind: 'cookie', lifetime: payload, purpose: `What for: ${payload}` }],
          },
        ],
      };
      const page = await openWith(config);
      const element = page.document.createElement('consent-declaration');
      element.setAttribute('contact', payload);
      element.setAttribute('changed', payload);
      page.document.body.append(element);
      await until(() => element.shadowRoot?.querySelector('table'));
      await page.frames();
      const root = element.shadowRoot!;
      expect(
        root.querySelectorAll('img, svg, script, style, iframe, [onerror], [onload], [style]').length,
      ).to.equal(0);
      const shown = root.textContent.split(payload).length - 1;
      // Controller twice; contact and date; label, description and ground; and all of the service.
      expect(shown).to.be.at.least(14);
      const links = [...root.querySelectorAll('a')].map(({ protocol }) => protocol);
      expect(links.filter((protocol) => !/^https?:$/.test(protocol))).to.deep.equal([]);
      expect((page.window as Window & { hacked?: number }).hacked).to.equal(undefined);
    });
  }

  it('needs nothing that a strict policy and Trusted Types forbid', async () => {
    const id = crypto.randomUUID();
    const policy = `default-src 'none'; script-src 'self' 'nonce-x'; require-trusted-types-for 'script'; trusted-types lit-html; report-uri ${reportsUrl(id)}`;
    const html = `<main><h1>Privacy</h1>${DECLARATION}</consent-declaration></main>`;
    const frame = await openPage(
      `<!doctype html><html lang="en"><head><title>Privacy</title>
        <script type="application/json" id="privacy-cookie-notice">${JSON.stringify(typicalConfig)}</script>
        <script src="${fileUrl('dist/privacy-cookie-notice.js')}"></script></head><body>${html}</body></html>`,
      { headers: { 'content-security-policy': policy } },
    );
    const element = frame.contentDocument!.querySelector('consent-declaration')!;
    const table = await until(() => element.shadowRoot?.querySelector('table'));
    expect(getComputedStyle(table).borderCollapse).to.equal('collapse');
    table.querySelector('button')!.click();
    await until(() => table.querySelector('[aria-sort]'));
    expect(await reports(id)).to.deep.equal([]);
  });
});
