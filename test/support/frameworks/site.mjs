import { randomUUID } from 'node:crypto';
import { part } from '../../frameworks/pages.js';
import { readBody, send, sendJson } from '../http.mjs';
import { clientOf } from './bundle.mjs';
import { documentOf } from './document.mjs';

const prefix = '/__frameworks';

async function sendClient(request, response, framework) {
  const headers = { 'cache-control': 'max-age=3600' };
  const body = await clientOf(framework);
  send(request, response, { type: 'text/javascript; charset=utf-8', body, headers });
}

/** The runner's middleware for sites made with real frameworks, each opened below an address of its own. */
export function frameworkSites(vendors) {
  const sites = new Map();

  async function open(request, response) {
    const { config, mode = 'labelled', waits, ...wanted } = JSON.parse(await readBody(request));
    const id = randomUUID();
    const page = { id, base: `${prefix}/${id}`, ...vendors(), ...wanted };
    // One address for all: what a browser has parsed once it need not parse again.
    const site = { page, mode, config, client: `${prefix}/client/${page.framework}` };
    if (waits) {
      site.client = `${page.base}/client`;
      site.started = new Promise((start) => (site.start = start));
    }
    sites.set(id, site);
    sendJson(request, response, { url: page.base });
  }

  async function answer(request, response) {
    const { pathname } = new URL(request.url, 'http://localhost');
    const [id, name] = pathname.slice(prefix.length + 1).split('/');
    if (!id) return open(request, response);
    if (id === 'client') return sendClient(request, response, name);
    const site = sites.get(id);
    if (name === 'start') {
      site.start();
      return send(request, response, { status: 204 });
    }
    if (name === 'client') {
      await site.started;
      return sendClient(request, response, site.page.framework);
    }
    // Time enough to see what a router shows meanwhile.
    if (site.page.hasPreviews) await new Promise((done) => setTimeout(done, 300));
    const body = name === 'part' ? part(site.page) : await documentOf(site, pathname);
    send(request, response, { type: 'text/html; charset=utf-8', body });
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
