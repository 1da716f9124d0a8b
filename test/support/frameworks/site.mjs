import { randomUUID } from 'node:crypto';
import { part } from '../../frameworks/pages.js';
import { readBody, send, sendJson } from '../http.mjs';
import { clientOf } from './bundle.mjs';
import { documentOf } from './document.mjs';

const prefix = '/__frameworks';
const html = 'text/html; charset=utf-8';

/** The runner's middleware for sites made with real frameworks, each opened below an address of its own. */
export function frameworkSites(vendors) {
  const sites = new Map();

  async function open(request, response) {
    const { config, mode = 'labelled', waits, ...wanted } = JSON.parse(await readBody(request));
    const id = randomUUID();
    const page = { id, base: `${prefix}/${id}`, ...vendors(), ...wanted };
    const site = { page, mode, config, started: Promise.resolve() };
    if (waits) site.started = new Promise((start) => (site.start = start));
    sites.set(id, site);
    sendJson(request, response, { url: page.base });
  }

  async function answer(request, response) {
    const { pathname } = new URL(request.url, 'http://localhost');
    const [id, name] = pathname.slice(prefix.length + 1).split('/');
    const site = sites.get(id);
    if (request.method === 'POST' && !site) return open(request, response);
    if (site && name === 'start') {
      site.start();
      return send(request, response, { status: 204 });
    }
    if (site && name === 'client.js') {
      await site.started;
      const body = await clientOf(site.page.framework);
      return send(request, response, { type: 'text/javascript; charset=utf-8', body });
    }
    if (site && name === 'part') return send(request, response, { type: html, body: part(site.page) });
    if (site && /^[ab]$/.test(name)) {
      return send(request, response, { type: html, body: await documentOf(site, pathname) });
    }
    send(request, response, { status: 404, type: 'text/plain', body: 'Not found' });
  }

  return async function middleware(context, next) {
    if (!context.path.startsWith(`${prefix}/`)) return next();
    // Past the runner's plugins, as the other pages under test.
    context.respond = false;
    await answer(context.req, context.res).catch((error) => {
      console.error(error);
      context.res.destroy();
    });
  };
}
