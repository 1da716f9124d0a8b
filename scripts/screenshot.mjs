// Takes the README's picture of the notice on the demo site: `node scripts/screenshot.mjs`, after a build.
import { createServer } from 'node:http';
import { chromium } from 'playwright-core';
import { createSite } from '../demo/site.mjs';
import { ensureChromium } from '../test/support/find-browsers.mjs';

const site = createSite({ origins: { analytics: 'http://127.0.0.2:9', tracker: 'http://127.0.0.3:9' } });
const server = createServer(async (request, response) => {
  if (!(await site(request, response))) response.writeHead(404).end();
});
await new Promise((listening) => server.listen(0, '127.0.0.1', listening));

const browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
await page.goto(`http://127.0.0.1:${server.address().port}/`);
await page.locator('consent-notice h2').waitFor();
await page.screenshot({ path: 'docs/notice.png' });
await browser.close();
server.closeAllConnections();
server.close();
