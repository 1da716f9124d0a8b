import { fileURLToPath } from 'node:url';

import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';

import { completeFirefoxPage } from './test/support/commands.mjs';
import { countReporter } from './test/support/count-reporter.mjs';
import { demoSite } from './test/support/demo.mjs';
import { emulation } from './test/support/emulation.mjs';
import { ensureChromium, requireFirefox } from './test/support/find-browsers.mjs';

import { autoconsentScript } from './test/support/friends/bundle.mjs';
import { frameworkSites } from './test/support/frameworks/site.mjs';
import { memory } from './test/support/memory.mjs';
import { testServer } from './test/support/server.mjs';
import { trapSite } from './test/support/trap/site.mjs';
import { webkitLauncher } from './test/support/webkit-launcher.mjs';

const rootDir = fileURLToPath(new URL('.', import.meta.url));

const launchers = {
  chromium: () =>
    chromeLauncher({
      puppeteer: puppeteerCore,
      launchOptions: {
        browser: 'chrome',
        executablePath: ensureChromium(),
        args: [
          // Chromium's sandbox refuses root, which is who one is in a container.
          ...(process.getuid?.() === 0 ? ['--no-sandbox', '--disable-dev-shm-usage'] : []),
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
          '--no-first-run',
          '--lang=en-US',
        ],
      },
    }),
  firefox: () =>
    chromeLauncher({
      puppeteer: puppeteerCore,
      launchOptions: {
        browser: 'firefox',
        executablePath: requireFirefox(),
        extraPrefsFirefox: {
          'intl.accept_languages': 'en-US, en',
          // As for visitors: Puppeteer turns preconnect off.
          'network.http.speculative-parallel-limit': 20,
        },
      },
      createPage: async ({ context }) => completeFirefoxPage(await context.newPage()),
    }),
  webkit: () => webkitLauncher(),
};

function chosenBrowsers() {
  const wanted = process.env.BROWSERS || 'chromium';
  const names = wanted === 'all' ? Object.keys(launchers) : wanted.split(',');
  return names.map((name) => {
    const launch = launchers[name.trim()];
    if (!launch) throw new Error(`BROWSERS: ${name} is none of ${Object.keys(launchers)}, all`);
    return launch();
  });
}

const { plugin, middleware, origins } = testServer(rootDir);
const demo = demoSite();
const trap = trapSite(rootDir);

export default {
  rootDir,
  hostname: '127.0.0.1',
  files: 'test/browser/**/*.test.ts',
  nodeResolve: true,
  // Cookies, focus and the vendors' logs are shared by all that runs at the same time.
  concurrency: 1,
  concurrentBrowsers: 1,
  browsers: chosenBrowsers(),
  browserStartTimeout: 60_000,
  // Once more for what two busy cores were too slow for; what is wrong stays wrong.
  testFramework: { config: { ui: 'bdd', timeout: 20_000, retries: 1 } },
  testsFinishTimeout: 600_000,
  reporters: [defaultReporter(), countReporter(`${rootDir}.tmp/browser-counts.json`)],
  middleware: [middleware, autoconsentScript, trap.middleware, frameworkSites(origins), demo.middleware],
  plugins: [
    plugin,
    demo.plugin,
    trap.plugin,
    emulation(),
    memory(),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: `${rootDir}tsconfig.json`,
      define: { __DEV__: 'true', TRAP_RUNS: String(Number(process.env.TRAP_RUNS) || 1) },
      // Built files and packages are tested as they are.
      loaders: { '.js': undefined },
    }),
  ],
  testRunnerHtml: (testFramework) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Tests</title>
  </head>
  <body>
    <script type="module" src="${testFramework}"></script>
  </body>
</html>
`,
};
