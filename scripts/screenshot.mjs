// Takes the pictures of the notice on the demo site, after a build: docs/notice.png for the README, and
// docs/pictures for docs/design.md. `node scripts/screenshot.mjs`
import { mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { chromium } from 'playwright-core';
import { createSite } from '../demo/site.mjs';
import { ensureChromium } from '../test/support/find-browsers.mjs';

const WIDE = { width: 1280, height: 720 };
const PHONE = { width: 360, height: 640 };
const LAYOUTS = ['bottom', 'bottom-start', 'bottom-end', 'top', 'inline'];
const PICTURES = [
  { path: 'docs/notice.png', viewport: WIDE },
  ...LAYOUTS.map((layout) => ({ path: `docs/pictures/${layout}.png`, layout, viewport: WIDE, scale: 0.375 })),
  {
    path: 'docs/pictures/bottom-end-dark.png',
    layout: 'bottom-end',
    viewport: WIDE,
    scale: 0.375,
    isDark: true,
  },
  { path: 'docs/pictures/phone.png', viewport: PHONE, scale: 0.75 },
  { path: 'docs/pictures/phone-dark.png', viewport: PHONE, scale: 0.75, isDark: true },
  {
    path: 'docs/pictures/tokens.png',
    layout: 'bottom-end',
    viewport: WIDE,
    scale: 0.375,
    // The example in docs/design.md.
    css: /```css\n([^]*?)```/.exec(readFileSync('docs/design.md', 'utf8'))[1],
  },
];

const site = createSite({ origins: { analytics: 'http://127.0.0.2:9', tracker: 'http://127.0.0.3:9' } });
const server = createServer(async (request, response) => {
  if (!(await site(request, response))) response.writeHead(404).end();
});
await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
mkdirSync('docs/pictures', { recursive: true });

const browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox'] });
for (const { path, layout = 'bottom', viewport, scale = 1, isDark = false, css } of PICTURES) {
  const page = await browser.newPage({
    viewport,
    deviceScaleFactor: scale,
    colorScheme: isDark ? 'dark' : 'light',
  });
  await page.route(/\/$/, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const [, opening] = /(<script[^>]*id="privacy-cookie-notice"[^>]*>\s*\{)/.exec(html);
    await route.fulfill({ response, body: html.replace(opening, `${opening}"layout":"${layout}",`) });
  });
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  if (isDark) await page.addStyleTag({ content: 'consent-notice { color-scheme: dark }' });
  if (css) await page.addStyleTag({ content: css });
  await page.locator('consent-notice h2').waitFor();
  await page.screenshot({ path });
  await page.close();
}
await browser.close();
server.closeAllConnections();
server.close();
