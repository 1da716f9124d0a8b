import { WebKitBrowser } from './webkit-browser.mjs';

/** How many files one browser runs: its one page process keeps some 30 MB of each. */
const FILES = 15;
/** Milliseconds after which a browser that does not leave a page is taken for dead. */
const PATIENCE = 30_000;

class WebKitLauncher {
  name = 'WebKit';
  // The type under which the runner's commands ask for getPage(), see commands.mjs.
  type = 'puppeteer';
  // There is one window.
  concurrency = 1;

  #browser;
  #filesLeft = 0;
  #activeSession;

  async startSession(sessionId, url) {
    if (this.#filesLeft-- === 0) await this.#renew();
    this.#activeSession = sessionId;
    await this.#browser.open(url);
  }

  isActive(sessionId) {
    return this.#activeSession === sessionId;
  }

  /** Asked for when a page has gone, as it does with its browser. */
  getBrowserUrl() {
    return this.#browser.url().catch(() => undefined);
  }

  getPage(sessionId) {
    if (!this.isActive(sessionId)) throw new Error(`Session ${sessionId} is not active`);
    return this.#browser.page;
  }

  async stopSession() {
    this.#activeSession = undefined;
    // One that died with its file gives way to another.
    if (!(await this.#leaves())) this.#filesLeft = 0;
    return {};
  }

  startDebugSession() {
    throw new Error('WebKitGTK has no debug session here');
  }

  async stop() {
    await this.#browser?.stop();
    this.#browser = undefined;
    this.#filesLeft = 0;
  }

  async #renew() {
    await this.stop();
    this.#browser = await WebKitBrowser.start();
    this.#filesLeft = FILES - 1;
  }

  #leaves() {
    const left = this.#browser.leave().then(
      () => true,
      () => false,
    );
    const late = new Promise((resolve) => setTimeout(resolve, PATIENCE, false).unref());
    return Promise.race([left, late]);
  }
}

export function webkitLauncher() {
  return new WebKitLauncher();
}
