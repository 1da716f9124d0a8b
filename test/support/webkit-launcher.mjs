import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { pageOfWebDriver } from './commands.mjs';
import { requireWebKit } from './find-browsers.mjs';
import { displayNumber, killGroup, placePointer, startDisplay, startGroup } from './virtual-display.mjs';
import { WebDriver } from './webdriver.mjs';

const delay = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

class WebKitLauncher {
  name = 'WebKit';
  // The type under which the runner's commands ask for getPage(), see commands.mjs.
  type = 'puppeteer';
  // There is one window.
  concurrency = 1;

  #children = [];
  #home;
  #driver;
  #page;
  #starting;
  #activeSession;
  #endNow = () => this.#kill();
  #endOnSignal = (signal) => {
    this.#kill();
    process.exit(signal === 'SIGTERM' ? 143 : 129);
  };

  async #start() {
    const { driver, xvfb, browser } = requireWebKit();
    process.on('exit', this.#endNow);
    process.on('SIGTERM', this.#endOnSignal);
    process.on('SIGHUP', this.#endOnSignal);
    const display = startDisplay(xvfb);
    this.#children.push(display);
    const number = await displayNumber(display);
    this.#home = mkdtempSync(join(tmpdir(), 'webkit-test-'));
    const port = await freePort();
    const driverProcess = startGroup(driver, [`--port=${port}`], {
      stdio: 'ignore',
      env: {
        ...process.env,
        HOME: this.#home,
        XDG_RUNTIME_DIR: this.#home,
        XDG_CACHE_HOME: join(this.#home, 'cache'),
        XDG_CONFIG_HOME: join(this.#home, 'config'),
        XDG_DATA_HOME: join(this.#home, 'data'),
        DISPLAY: `:${number}`,
        WAYLAND_DISPLAY: '',
        GDK_BACKEND: 'x11',
        GSETTINGS_BACKEND: 'memory',
        NO_AT_BRIDGE: '1',
        // WebKit makes navigator.language of it, whether or not the system has this locale.
        LC_ALL: 'en_US.UTF-8',
        LANGUAGE: 'en_US',
        LIBGL_ALWAYS_SOFTWARE: '1',
        // Else GLib starts a bus daemon for this display, and nobody ends it.
        DBUS_SESSION_BUS_ADDRESS: 'disabled:',
      },
    });
    this.#children.push(driverProcess);
    this.#driver = new WebDriver(port);
    for (let attempt = 0; !(await this.#driver.isReady()); attempt++) {
      if (attempt === 100) throw new Error('WebKitWebDriver did not start');
      await delay(100);
    }
    await this.#driver.open({
      // Tests send commands while their page still loads: do not wait for its load event.
      pageLoadStrategy: 'none',
      'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
    });
    // Into the window's own bar, where it hovers nothing of the page.
    await placePointer(number, 200, 20);
    this.#page = pageOfWebDriver(this.#driver);
  }

  async startSession(sessionId, url) {
    this.#starting ??= this.#start();
    await this.#starting;
    this.#activeSession = sessionId;
    await this.#page.setViewport({ width: 800, height: 600 });
    await this.#driver.navigate(url);
  }

  isActive(sessionId) {
    return this.#activeSession === sessionId;
  }

  getBrowserUrl() {
    return this.#driver.url();
  }

  getPage(sessionId) {
    if (!this.isActive(sessionId)) throw new Error(`Session ${sessionId} is not active`);
    return this.#page;
  }

  async stopSession() {
    // Ends timers and requests of the page before the next one starts.
    await this.#driver.releaseActions();
    await this.#driver.navigate('about:blank');
    this.#activeSession = undefined;
    return {};
  }

  startDebugSession() {
    throw new Error('WebKitGTK has no debug session here');
  }

  async stop() {
    // A regular end first: the browser then closes its helper processes itself.
    await Promise.race([this.#driver?.close().catch(() => undefined), delay(3000)]);
    this.#kill();
    await Promise.all(this.#children.map((child) => child.ended));
    process.off('exit', this.#endNow);
    process.off('SIGTERM', this.#endOnSignal);
    process.off('SIGHUP', this.#endOnSignal);
    this.#starting = undefined;
    this.#children = [];
  }

  #kill() {
    // The browser before its display, so that it does not report a lost one.
    for (const child of this.#children.toReversed()) killGroup(child);
    if (this.#home) rmSync(this.#home, { recursive: true, force: true });
  }
}

export function webkitLauncher() {
  return new WebKitLauncher();
}
