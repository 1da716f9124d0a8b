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

const { analytics, tracker, embeds } = await startVendors();
const answerSite = createSite({
  origins: { analytics: analytics.origin, tracker: tracker.origin, embeds: embeds.origin },
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
  ['Five sites', `${origin}/sites/it-groep/`, 'IT group: counts on a stated ground, asks to follow'],
  ['', `${origin}/sites/advies/`, 'legal advice: first and third parties, all asked'],
  ['', `${origin}/sites/software/`, 'software house: analytics only, in nl, en and de'],
  ['', `${origin}/sites/freelance/`, 'marketplace: functional only, so no notice'],
  ['', `${origin}/sites/hosting/`, 'hosting: informs, and counts until objected to'],
  ['Analytics', analytics.origin, 'Countly; /_log shows what it received'],
  ['Tracker', tracker.origin, 'PostHog; /_log shows what it received'],
  ['Embeds', embeds.origin, 'a video, a captcha, share buttons; /_log shows who asked for them'],
];
for (const [name, address, what] of lines) {
  console.log(`${name.padEnd(12)}${address.padEnd(40)}${what}`);
}

if (analytics.host === '127.0.0.1') {
  console.log(
    'This computer has no 127.0.0.2 to 127.0.0.4, so the vendors share the host of the site, on ' +
      'other ports: other origins, but the same site, and cookies do not tell ports apart.',
  );
}

for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0));
