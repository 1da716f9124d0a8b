import { expect } from '@esm-bundle/chai';

import { cleanUp, origins, resetLogs, until } from '../../support/client.js';
import { acceptEarlier, frames, managerOf, open, query, ranIn, visit } from './pages.js';

const held = 'type="text/plain" data-category="analytical"';

/** Listens in every way that a vendor's script does for events which may have been. */
const LISTENERS = `
  document.addEventListener('DOMContentLoaded', (event) => ran.push('document ' + event.type));
  window.addEventListener('DOMContentLoaded', (event) => ran.push('window ' + event.type));
  addEventListener('load', function (event) { ran.push('function ' + event.type) });
  window.addEventListener('load', { handleEvent(event) { ran.push('object ' + event.type) } });
  document.addEventListener('DOMContentLoaded', { handleEvent(event) { ran.push('object ' + event.type) } });`;

const HEARD = [
  'document DOMContentLoaded',
  'function load',
  'object DOMContentLoaded',
  'object load',
  'window DOMContentLoaded',
];

const OWN = `<script>
  document.addEventListener('DOMContentLoaded', () => ran.push('own DOMContentLoaded'));
  window.addEventListener('load', () => ran.push('own load'));
</script>`;

describe('a script that is released after the page has loaded', () => {
  let vendor = '';
  beforeEach(async () => {
    vendor = (await origins()).analytics;
    await resetLogs();
  });
  afterEach(cleanUp);

  const raw = (code: string) => `${vendor}/raw.js?code=${encodeURIComponent(code)}`;
  const kinds: Readonly<Record<string, (code: string) => string>> = {
    inline: (code) => `<script ${held}>${code}</script>`,
    external: (code) => `<script ${held} data-src="${raw(code)}"></script>`,
    async: (code) => `<script ${held} async data-src="${raw(code)}"></script>`,
    module: (code) => `<script ${held} data-type="module" data-src="${raw(code)}"></script>`,
    'inline module': (code) => `<script ${held} data-type="module">${code}</script>`,
  };

  for (const [kind, script] of Object.entries(kinds)) {
    it(`hears the events that it missed, once, and no other script hears them again: ${kind}`, async () => {
      const page = await visit({ head: OWN, body: script(LISTENERS) });
      expect(ranIn(page)).to.deep.equal(['own DOMContentLoaded', 'own load']);
      await managerOf(page).acceptAll();
      await until(() => ranIn(page).length >= 2 + HEARD.length);
      await frames(page);
      expect(ranIn(page).slice(2).sort()).to.deep.equal(HEARD);
    });

    it(`hears them once when they are still to come: ${kind}, for a returning visitor`, async () => {
      await acceptEarlier();
      const page = await open({ head: OWN + script(LISTENERS), body: '<p>Text</p>' });
      await until(() => ranIn(page).length >= 2 + HEARD.length);
      await frames(page);
      expect(ranIn(page).sort()).to.deep.equal([...HEARD, 'own DOMContentLoaded', 'own load'].sort());
    });
  }

  it('leaves a late listener of the page itself alone (tricky case 7)', async () => {
    const page = await visit({
      body: `<button id="own" onclick="addEventListener('load', () => ran.push('own'))"></button>
        ${kinds['inline']!(`ran.push('released')`)}`,
    });
    await managerOf(page).acceptAll();
    await until(() => ranIn(page).includes('released'));
    query(page, '#own').click();
    await frames(page);
    expect(ranIn(page)).to.deep.equal(['released']);
  });

  it('leaves other events, and what a listener asks for, alone', async () => {
    const page = await visit({
      body: kinds['inline']!(`
        addEventListener('custom', () => ran.push('once'), { once: true });
        document.addEventListener('custom', () => ran.push('captured'), true);`),
    });
    await managerOf(page).acceptAll();
    await until(() => {
      page.contentDocument?.dispatchEvent(new CustomEvent('custom', { bubbles: true }));
      return ranIn(page).length > 2;
    });
    expect(ranIn(page).filter((name) => name === 'once')).to.have.length(1);
    expect(ranIn(page).filter((name) => name === 'captured').length).to.be.above(1);
  });

  for (const kind of ['inline', 'external', 'async']) {
    it(`writes behind itself and does not wipe the page: ${kind}`, async () => {
      const code = `document.write('<p class=written>One</p>'); document.writeln('<p class=written>', 'Two', '</p>'); ran.push('end')`;
      const page = await visit({
        body: `<h1>Page</h1><div id="box">${kinds[kind]!(code)}<p id="next">Next</p></div>`,
      });
      await managerOf(page).acceptAll();
      await until(() => query(page, '#box').querySelectorAll('.written').length === 2);
      expect(query(page, 'h1').textContent).to.equal('Page');
      const texts = [...query(page, '#box').querySelectorAll('p')].map((p) => p.textContent?.trim());
      expect(texts).to.deep.equal(['One', 'Two', 'Next']);
      expect(ranIn(page)).to.deep.equal(['end']);
    });
  }

  it('may write scripts, which run in order (tricky case 7)', async () => {
    const code = `document.write('<script src="${vendor}/script.js?push=external&delay=200"><\\/script><script>ran.push("inline")<\\/script>')`;
    const page = await visit({ body: `<h1>Page</h1>${kinds['inline']!(code)}` });
    await managerOf(page).acceptAll();
    await until(() => ranIn(page).length === 2);
    expect(query(page, 'h1').textContent).to.equal('Page');
    expect(ranIn(page)).to.have.members(['external', 'inline']);
  });

  it('writes behind itself for a returning visitor too', async () => {
    await acceptEarlier();
    const page = await open({
      body: `<h1>Page</h1>${kinds['external']!(`document.write('<p id=written>One</p>')`)}<p id="end">End</p>`,
    });
    await until(() => page.contentDocument?.getElementById('written'));
    expect(query(page, 'h1').textContent).to.equal('Page');
    expect(query(page, '#written').nextElementSibling?.localName).not.to.equal('h1');
    const follows = query(page, '#written').compareDocumentPosition(query(page, '#end'));
    expect(follows & Node.DOCUMENT_POSITION_FOLLOWING).to.be.above(0);
  });
});
