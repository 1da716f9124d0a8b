import { expect } from '@esm-bundle/chai';
import { resetMouse, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';

import {
  cleanUp,
  clearCookies,
  fileUrl,
  openPage,
  origins,
  reports,
  reportsUrl,
  requests,
  resetLogs,
  until,
} from '../support/client.js';

declare const __DEV__: boolean;

interface Ran {
  ran?: string[];
}

const byId = (root: Document, id: string): HTMLElement => {
  const element = root.getElementById(id);
  if (!element) throw new Error(`No #${id}`);
  return element;
};

const ranIn = (frame: HTMLIFrameElement): string[] =>
  (frame.contentWindow as (Window & Ran) | null)?.ran ?? [];

const documentOf = (frame: HTMLIFrameElement): Document => {
  if (!frame.contentDocument) throw new Error('The page is not of this origin');
  return frame.contentDocument;
};

describe('the test runner', () => {
  const keys: string[] = [];
  const noteKey = (event: KeyboardEvent): void => {
    keys.push(`${event.isTrusted ? '' : 'untrusted '}${event.shiftKey ? '+' : ''}${event.key}`);
  };

  beforeEach(async () => {
    await resetLogs();
    keys.length = 0;
    addEventListener('keydown', noteKey);
    const box = document.createElement('div');
    box.id = 'box';
    box.innerHTML = `
      <button id="first" style="position: fixed; left: 20px; top: 20px">First</button>
      <input id="second" aria-label="Second" style="position: fixed; left: 20px; top: 80px">
      <input id="third" type="checkbox" aria-label="Third">`;
    document.body.append(box);
  });

  afterEach(async () => {
    removeEventListener('keydown', noteKey);
    await resetMouse();
    byId(document, 'box').remove();
    await cleanUp();
  });

  it('serves the tests from a numeric loopback address with __DEV__ set', () => {
    expect(location.hostname).to.equal('127.0.0.1');
    expect(document.documentElement.lang).to.equal('en');
    expect(__DEV__).to.equal(true);
  });

  it('sends trusted keys', async () => {
    byId(document, 'first').focus();
    expect(document.hasFocus(), 'the window has the focus').to.equal(true);
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement?.id).to.equal('second');
    await sendKeys({ type: 'abC d' });
    expect((byId(document, 'second') as HTMLInputElement).value).to.equal('abC d');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Space' });
    expect((byId(document, 'third') as HTMLInputElement).checked).to.equal(true);
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ up: 'Shift' });
    expect(document.activeElement?.id).to.equal('first');
    let clicks = 0;
    byId(document, 'first').addEventListener('click', () => clicks++);
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Space' });
    expect(clicks).to.equal(2);
    keys.length = 0;
    await sendKeys({ press: 'Escape' });
    await sendKeys({ press: 'ArrowDown' });
    expect(keys).to.deep.equal(['Escape', 'ArrowDown']);
  });

  it('sends trusted mouse events', async () => {
    const button = byId(document, 'first');
    const clicks: boolean[] = [];
    button.addEventListener('click', (event) => clicks.push(event.isTrusted));
    await sendMouse({ type: 'click', position: [30, 30] });
    expect(clicks).to.deep.equal([true]);
    expect(button.matches(':hover')).to.equal(true);
    await sendMouse({ type: 'move', position: [35, 32] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'up' });
    expect(clicks).to.deep.equal([true, true]);
    await resetMouse();
    await until(() => !button.matches(':hover'));
  });

  it('sizes the viewport', async () => {
    await setViewport({ width: 640, height: 480 });
    await until(() => innerWidth === 640 && innerHeight === 480);
    await setViewport({ width: 800, height: 600 });
    await until(() => innerWidth === 800 && innerHeight === 600);
  });

  it('logs what third parties are asked', async () => {
    const { analytics, tracker } = await origins();
    expect(new URL(analytics).host).not.to.equal(new URL(tracker).host);
    const frame = await openPage(`<!doctype html><title>Vendors</title>
      <link rel="stylesheet" href="${analytics}/style.css">
      <script src="${analytics}/script.js?push=one&delay=60"></script>
      <script src="/__test/script.js?push=two"></script>
      <script src="/__test/raw.js?code=${encodeURIComponent('ran.push("three")')}"></script>
      <script type="module" src="${analytics}/module.mjs?push=four"></script>
      <iframe src="${tracker}/frame.html" title="Frame"></iframe>
      <img src="${tracker}/pixel.gif" alt="">
      <script src="${tracker}/missing.js"></script>`);
    expect(ranIn(frame)).to.deep.equal(['one', 'two', 'three', 'four']);
    const style = getComputedStyle(documentOf(frame).documentElement);
    expect(style.getPropertyValue('--vendor-style').trim()).to.equal('loaded');
    await fetch(`${tracker}/collect?x=1`, { method: 'POST', body: '{}' });
    expect(navigator.sendBeacon(`${tracker}/beacon`, 'x')).to.equal(true);
    const urls = async (): Promise<string[]> => (await requests('tracker')).map(({ url }) => url);
    await until(async () => (await urls()).includes('/frame-ran'));
    await until(async () => (await urls()).includes('/beacon'));
    expect(await urls()).to.include.members(['/frame.html', '/pixel.gif', '/missing.js']);
    expect(await requests('tracker')).to.deep.include({ method: 'POST', url: '/collect?x=1' });
    expect(await requests('analytics')).to.deep.include({ method: 'GET', url: '/style.css' });
    await resetLogs();
    expect(await requests('analytics')).to.deep.equal([]);
  });

  it('opens a page before it has loaded', async () => {
    const { tracker } = await origins();
    const frame = await openPage(
      `<!doctype html><p id="early">Early</p><script src="${tracker}/hang.js"></script><p id="late">`,
      { untilLoad: false, width: 320, height: 200 },
    );
    await until(() => documentOf(frame).getElementById('early'));
    expect(documentOf(frame).readyState).to.equal('loading');
    expect(documentOf(frame).getElementById('late')).to.equal(null);
    expect(frame.contentWindow?.innerWidth).to.equal(320);
    expect(documentOf(frame).scripts).to.have.length(1);
  });

  it('sends a page with the given headers and collects its reports', async () => {
    const id = crypto.randomUUID();
    const frame = await openPage(
      `<!doctype html><script nonce="good">globalThis.ran = ['allowed']</script>
      <script>globalThis.ran.push('refused')</script>`,
      {
        headers: {
          'content-security-policy': `script-src 'nonce-good'; report-uri ${reportsUrl(id)}`,
        },
      },
    );
    expect(ranIn(frame)).to.deep.equal(['allowed']);
    const [report] = await until(async () => {
      const all = await reports<{ 'csp-report': Record<string, string> }>(id);
      return all.length > 0 && all;
    });
    expect(report?.['csp-report']['effective-directive']).to.match(/^script-src/);
  });

  it('sends keys and clicks into a page', async () => {
    const frame = await openPage(`<!doctype html><style>body { margin: 0 }</style>
      <input id="a" aria-label="A"><button id="b">B</button>`);
    await sendMouse({ type: 'click', position: [20, 10] });
    await sendKeys({ type: 'hello' });
    expect((byId(documentOf(frame), 'a') as HTMLInputElement).value).to.equal('hello');
    await sendKeys({ press: 'Tab' });
    expect(documentOf(frame).activeElement?.id).to.equal('b');
  });

  it('serves the files of the project as they are', async () => {
    const response = await fetch(fileUrl('package.json'));
    expect(response.headers.get('content-type')).to.equal('application/json');
    expect(((await response.json()) as { type: string }).type).to.equal('module');
    expect((await fetch(fileUrl('..%2Fpackage.json'))).status).to.equal(404);
  });

  it('clears cookies and storage', async () => {
    const frame = await openPage('<!doctype html><title>Cookies</title>');
    document.cookie = 'root=1; path=/';
    documentOf(frame).cookie = 'deep=1';
    localStorage.setItem('a', '1');
    expect(documentOf(frame).cookie.split('; ')).to.have.members(['root=1', 'deep=1']);
    clearCookies();
    expect(documentOf(frame).cookie).to.equal('');
    document.cookie = 'root=1; path=/';
    await cleanUp();
    expect(document.cookie).to.equal('');
    expect(localStorage).to.have.length(0);
    expect(document.querySelector('iframe')).to.equal(null);
  });

  it('says what it waited for in vain', async () => {
    const error = await until(() => false, { timeout: 50, message: 'a wonder' }).catch(
      (reason: unknown) => reason,
    );
    expect(String(error)).to.contain('a wonder');
  });
});
