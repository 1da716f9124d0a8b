import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { listen } from './listen.mjs';
import { createSite } from './site.mjs';
import { startVendors } from './vendors.mjs';

if (!existsSync(fileURLToPath(new URL('../dist/privacy-cookie-notice.js', import.meta.url)))) {
  console.error('dist/privacy-cookie-notice.js is missing: run npm run build first.');
  process.exit(1);
}

const { analytics, tracker } = await startVendors();
const answerSite = createSite({
  origins: { analytics: analytics.origin, tracker: tracker.origin },
});
const server = createServer(async (req, res) => {
  if (await answerSite(req, res)) return;
  res.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Niet gevonden.');
});
const { origin } = await listen(server, { host: '127.0.0.1', port: 8000 });

const lines = [
  ['Site', `${origin}/`, 'one script tag'],
  ['', `${origin}/module.html`, 'the npm build, as ES modules'],
  ['', `${origin}/headless.html`, 'a form of its own on the manager'],
  ['Analytics', analytics.origin, 'Countly; /_log shows what it received'],
  ['Tracker', tracker.origin, 'PostHog; /_log shows what it received'],
];
for (const [name, address, what] of lines) {
  console.log(`${name.padEnd(11)}${address.padEnd(36)}${what}`);
}

if (analytics.host === '127.0.0.1') {
  console.log(
    'This computer has no 127.0.0.2 and 127.0.0.3, so the vendors share the host of the site, on ' +
      'other ports: other origins, but the same site, and cookies do not tell ports apart.',
  );
}

for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0));
