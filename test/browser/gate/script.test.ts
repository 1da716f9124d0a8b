import { expect } from '@esm-bundle/chai';

import { cleanUp, origins, resetLogs, until } from '../../support/client.js';
import { errorsSaid, frames, managerOf, query, ranIn, urlsAt, visit, windowOf } from './pages.js';

const held = 'type="text/plain" data-category="analytical"';
const push = (name: string) => `<script ${held}>ran.push('${name}')</script>`;
const code = (text: string) => `/raw.js?code=${encodeURIComponent(text)}`;

async function hashOf(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-384', new TextEncoder().encode(text));
  return `sha384-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`;
}

describe('a released script', () => {
  let vendor = '';
  beforeEach(async () => {
    vendor = (await origins()).analytics;
    await resetLogs();
  });
  afterEach(cleanUp);

  const whereAmI = `{
    const { currentScript } = document;
    ran.push(currentScript.parentNode.id + ' after ' + currentScript.previousElementSibling.id);
  }`;

  it('stands where the page has it (R-INT-55)', async () => {
    const page = await visit({
      body: `<div id="box"><p id="one"></p><script ${held}>${whereAmI}</script><p id="two"></p>
        <script ${held} data-src="${vendor}${code(whereAmI)}"></script></div>`,
    });
    await managerOf(page).acceptAll();
    await until(() => ranIn(page).length === 2);
    expect(ranIn(page)).to.deep.equal(['box after one', 'box after two']);
  });

  it('stands where innerHTML put it (R-INT-55)', async () => {
    const page = await visit({ body: '<div id="place"></div>' });
    query(page, '#place').innerHTML =
      `<div id="box"><p id="one"></p><script ${held} id="mine" data-src="${vendor}${code(whereAmI)}"></script></div>`;
    await managerOf(page).acceptAll();
    await until(() => ranIn(page).length);
    expect(ranIn(page)).to.deep.equal(['box after one']);
    // What is left in its place stays quiet.
    await frames(page);
    expect(ranIn(page)).to.have.length(1);
    expect(errorsSaid(page)).to.deep.equal([]);
  });

  it('keeps its attributes and its listeners (R-INT-55)', async () => {
    const page = await visit({
      body: `<script ${held} id="mine" class="a b" data-site="42" crossorigin="anonymous" referrerpolicy="no-referrer"
        fetchpriority="low" onload="ran.push('attribute')"
        data-src="${vendor}${code('ran.push(document.currentScript)')}"></script>`,
    });
    const events: string[] = [];
    query(page, '#mine').addEventListener('load', ({ type }) => events.push(type));
    await managerOf(page).acceptAll();
    await until(() => events.length);
    const script = windowOf(page).ran?.[0] as unknown as HTMLScriptElement;
    expect(script.id).to.equal('mine');
    expect(script.className).to.equal('a b');
    expect(script.dataset['site']).to.equal('42');
    expect(script.crossOrigin).to.equal('anonymous');
    expect(script.referrerPolicy).to.equal('no-referrer');
    expect(script.getAttribute('fetchpriority')).to.equal('low');
    expect(script.async).to.equal(false);
    expect(ranIn(page).slice(1)).to.deep.equal(['attribute']);
    expect(events).to.deep.equal(['load']);
    expect(await urlsAt('analytics')).to.have.length(1);
  });

  it('tells its vendor no more in a hint than in the request itself', async () => {
    const page = await visit({
      body: `<script ${held} referrerpolicy="no-referrer" data-src="${vendor}/script.js?push=one"></script>`,
    });
    await managerOf(page).acceptAll();
    await until(() => ranIn(page).length);
    const hints = documentHints(page);
    expect(hints.map(({ referrerPolicy }) => referrerPolicy)).to.deep.equal(hints.map(() => 'no-referrer'));
    expect(await urlsAt('analytics')).to.deep.equal(['/script.js?push=one']);
  });

  function documentHints(page: HTMLIFrameElement): HTMLLinkElement[] {
    return [...query(page, 'head').querySelectorAll<HTMLLinkElement>(`link[href^="${vendor}"]`)];
  }

  it('runs when its integrity is right, and stays out when it is wrong (R-INT-55, tricky case 8)', async () => {
    const good = `ran.push('good');`;
    const script = (text: string, integrity: string) =>
      `<script ${held} data-src="${vendor}${code(text)}" integrity="${integrity}" crossorigin></script>`;
    const page = await visit({
      body:
        script(good, await hashOf(good)) + script(`ran.push('bad')`, await hashOf('other')) + push('after'),
    });
    await managerOf(page).acceptAll();
    await until(() => ranIn(page).includes('after'), { timeout: 2500 });
    expect(ranIn(page)).to.deep.equal(['good', 'after']);
  });

  for (const [kind, address] of [
    ['an inline', ''],
    ['an external', 'data-src'],
    ['an external', 'src'],
  ]) {
    it(`keeps the nonce that a policy in the header hides: ${kind} one ${address && `with ${address}`} (R-INT-55)`, async () => {
      const attribute = address && ` ${address}="${vendor}/script.js?push=yes"`;
      const script = (nonce: string) =>
        `<script ${held} ${nonce} ${attribute}>${address ? '' : `ran.push('yes')`}</script>`;
      const page = await visit(
        { nonce: 'x', body: `<div id="place"></div>${script('nonce="x"')}${script('')}` },
        { headers: { 'content-security-policy': `script-src 'nonce-x'` } },
      );
      query(page, '#place').innerHTML = script('nonce="x"');
      await managerOf(page).acceptAll();
      await until(() => ranIn(page).length === 2);
      await frames(page);
      // The one without a nonce does not borrow it.
      expect(ranIn(page)).to.deep.equal(['yes', 'yes']);
    });
  }

  it('may remove itself, or the element around it (tricky case 9)', async () => {
    const page = await visit({
      body: `<script ${held}>ran.push('one'); document.currentScript.remove()</script>
        <script ${held} data-src="${vendor}${code(`ran.push('two'); document.currentScript.remove()`)}"></script>
        <div><script ${held}>ran.push('three'); document.currentScript.parentNode.remove()</script></div>
        ${push('after')}`,
    });
    await managerOf(page).acceptAll();
    await until(() => ranIn(page).includes('after'), { timeout: 2500 });
    expect(ranIn(page)).to.deep.equal(['one', 'two', 'three', 'after']);
  });

  it('does not hold up the others when it has left the page, or the element around it has', async () => {
    const page = await visit({
      body: `<script ${held}>ran.push('one'); document.getElementById('gone').remove(); document.getElementById('out').remove()</script>
        <div id="gone"><script ${held} data-src="${vendor}/script.js?push=gone"></script></div>
        <script id="out" ${held} data-src="${vendor}/script.js?push=out"></script>
        ${push('after')}`,
    });
    await managerOf(page).acceptAll();
    // Less than the three seconds that a script may keep the others waiting.
    await until(() => ranIn(page).includes('after'), { timeout: 2500 });
    expect(ranIn(page)[0]).to.equal('one');
    expect(ranIn(page).filter((name) => name === 'after')).to.have.length(1);
    expect(windowOf(page).errors).to.deep.equal([]);
  });

  it('stays held when it is taken out of the page before the choice', async () => {
    const page = await visit({ body: `<div id="gone">${push('gone')}</div>${push('after')}` });
    query(page, '#gone').remove();
    await managerOf(page).acceptAll();
    await until(() => ranIn(page).includes('after'));
    expect(ranIn(page)).to.deep.equal(['after']);
  });

  it('stands in for nothing: a data block of the page that is not labelled stays data', async () => {
    const page = await visit({
      body: `<script type="text/plain">ran.push('template text')</script>${push('after')}`,
    });
    await managerOf(page).acceptAll();
    await until(() => ranIn(page).includes('after'));
    expect(ranIn(page)).to.deep.equal(['after']);
  });
});
