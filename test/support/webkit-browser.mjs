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

/** One WebKit with its driver, its display and its home. */
export class WebKitBrowser {
  page;

  #children = [];
  #home = mkdtempSync(join(tmpdir(), 'webkit-test-'));
  #driver;
  #kill = () => {
    // The browser before its display, so that it does not report a lost one.
    for (const child of this.#children.toReversed()) killGroup(child);
    rmSync(this.#home, { recursive: true, force: true });
  };
  #killOnSignal = (signal) => {
    this.#kill();
    process.exit(signal === 'SIGTERM' ? 143 : 129);
  };

  static async start() {
    const browser = new WebKitBrowser();
    await browser.#start();
    return browser;
  }

  async #start() {
    const { driver, xvfb, browser } = requireWebKit();
    process.on('exit', this.#kill);
    process.on('SIGTERM', this.#killOnSignal);
    process.on('SIGHUP', this.#killOnSignal);
    const display = startDisplay(xvfb);
    this.#children.push(display);
    const number = await displayNumber(display);
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
    this.page = pageOfWebDriver(this.#driver);
  }

  async open(url) {
    await this.page.setViewport({ width: 800, height: 600 });
    await this.#driver.navigate(url);
  }

  /** Ends timers and requests of the page. */
  async leave() {
    await this.#driver.releaseActions();
    await this.#driver.navigate('about:blank');
  }

  url() {
    return this.#driver.url();
  }

  async stop() {
    // A regular end first: the browser then closes its helper processes itself.
    await Promise.race([this.#driver.close().catch(() => undefined), delay(3000)]);
    this.#kill();
    await Promise.all(this.#children.map((child) => child.ended));
    process.off('exit', this.#kill);
    process.off('SIGTERM', this.#killOnSignal);
    process.off('SIGHUP', this.#killOnSignal);
  }
}
