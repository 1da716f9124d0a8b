import { createServer } from 'node:http';
import { createSite } from '../../demo/site.mjs';
import { startVendors } from '../../demo/vendors.mjs';
import { readBody } from './http.mjs';

const PATHS =
  /^\/(sites\/.*|live\/\w+|(index|second|statement|module|headless)\.html|(demo|own-form|live-panel)\.css|(basket|live-panel)\.js|(kade|icon)\.svg)$/;

// The SDKs fall silent for browsers that say they are automated: the visitor here does not say so.
const DISGUISE = `<script>
  Object.defineProperty(Navigator.prototype, 'webdriver', { get: () => false });
  const agent = navigator.userAgent.replace(/Headless/g, '');
  Object.defineProperty(Navigator.prototype, 'userAgent', { get: () => agent });
  Object.defineProperty(Navigator.prototype, 'userAgentData', { get: () => undefined });
</script>`;

/** The demo's own pages and vendors on the runner's origin, so that a test can look into them. */
export function demoSite() {
  let vendors;
  let site;
  return {
    plugin: {
      name: 'demo-site',
      async serverStart() {
        vendors = await startVendors({
          analytics: { host: '127.0.0.2', port: 0 },
          tracker: { host: '127.0.0.3', port: 0 },
          embeds: { host: '127.0.0.4', port: 0 },
        });
        const answer = createSite({
          origins: {
            analytics: vendors.analytics.origin,
            tracker: vendors.tracker.origin,
            embeds: vendors.embeds.origin,
          },
        });
        site = createServer(async (request, response) => {
          if (!(await answer(request, response))) response.writeHead(404).end();
        });
        await new Promise((listening) => site.listen(0, '127.0.0.1', listening));
      },
      async serverStop() {
        site.closeAllConnections();
        site.close();
        await Promise.all(Object.values(vendors).map((vendor) => vendor.close()));
      },
    },
    async middleware(context, next) {
      if (!PATHS.test(context.path)) return next();
      const { method, url } = context.request;
      const body = method === 'POST' ? await readBody(context.req) : undefined;
      const response = await fetch(`http://127.0.0.1:${site.address().port}${url}`, { method, body });
      const type = response.headers.get('content-type') ?? 'text/plain';
      const text = await response.text();
      context.status = response.status;
      context.type = type;
      context.set('cache-control', 'no-store');
      context.body = type.includes('html') ? text.replace('<head>', `<head>${DISGUISE}`) : text;
    },
  };
}
