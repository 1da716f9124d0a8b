import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';

import { readBody, send, sendGeneratedScript, sendJson } from './http.mjs';
import { startVendor } from './vendor-server.mjs';

const prefix = '/__test';
const vendorHosts = { analytics: '127.0.0.2', tracker: '127.0.0.3' };

const mediaTypes = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

class TestServer {
  #rootDir;
  #vendors = {};
  #pages = new Map();
  #reports = new Map();

  constructor(rootDir) {
    this.#rootDir = rootDir;
  }

  async start() {
    for (const [name, host] of Object.entries(vendorHosts)) {
      this.#vendors[name] = await startVendor(host);
    }
  }

  async stop() {
    await Promise.all(Object.values(this.#vendors).map((vendor) => vendor.close()));
  }

  async answer(request, response) {
    const url = new URL(request.url, 'http://localhost');
    const path = url.pathname.slice(prefix.length);
    const [, area, ...rest] = path.split('/');
    if (area === 'origins') return sendJson(request, response, this.origins());
    if (area === 'page') return this.#page(request, response, rest[0]);
    if (area === 'reports') return this.#report(request, response, rest[0]);
    if (area === 'file') return this.#file(request, response, rest.join('/'));
    if (area === 'standin') return this.#standIn(request, response, rest.join('/'));
    if (await sendGeneratedScript(path, url.searchParams, request, response)) return;
    send(request, response, { status: 404, type: 'text/plain', body: 'Not found' });
  }

  origins() {
    return Object.fromEntries(Object.entries(this.#vendors).map(([name, { origin }]) => [name, origin]));
  }

  async #page(request, response, id) {
    if (request.method === 'POST') {
      const page = JSON.parse(await readBody(request));
      const newId = randomUUID();
      this.#pages.set(newId, page);
      return sendJson(request, response, { url: `${prefix}/page/${newId}` });
    }
    const page = this.#pages.get(id);
    if (!page) return send(request, response, { status: 404 });
    send(request, response, {
      type: mediaTypes['.html'],
      body: page.html,
      headers: page.headers,
    });
  }

  async #report(request, response, id) {
    const reports = this.#reports.get(id) ?? [];
    if (request.method !== 'POST') return sendJson(request, response, reports);
    const body = await readBody(request);
    this.#reports.set(id, [...reports, JSON.parse(body)]);
    send(request, response, { status: 204 });
  }

  /** Built files, with loaders beside them that are the built ones too, but ask a stand-in for their vendor. */
  #standIn(request, response, path) {
    const [, loader] = /^loaders\/([\w-]+\.js)$/.exec(path) ?? [];
    if (!loader) return this.#file(request, response, 'dist/' + path);
    const body = `import { load as real } from '${prefix}/file/dist/loaders/${loader}';
      export const load = ({ vendor, ...options }) => {
        const { src, attributes } = real(options);
        return { src: src.replace(/^https:\\/\\/[^/]+/, vendor), attributes };
      };`;
    send(request, response, { type: mediaTypes['.js'], body });
  }

  /** A file as it is on disk: the runner's own answers are transformed on the way. */
  async #file(request, response, path) {
    const file = resolve(join(this.#rootDir, decodeURIComponent(path)));
    const body = file.startsWith(this.#rootDir + sep)
      ? await readFile(file).catch(() => undefined)
      : undefined;
    if (body === undefined) return send(request, response, { status: 404 });
    const type = mediaTypes[extname(file)] ?? 'application/octet-stream';
    send(request, response, { type, body });
  }
}

/** The runner's plugin and middleware: vendors' servers, and helpers below /__test/. */
export function testServer(rootDir) {
  const server = new TestServer(resolve(rootDir));
  return {
    origins: () => server.origins(),
    plugin: {
      name: 'test-server',
      serverStart: () => server.start(),
      serverStop: () => server.stop(),
    },
    async middleware(context, next) {
      if (!context.path.startsWith(`${prefix}/`)) return next();
      // Past the runner's plugins: they would inject a script into each page and transform it.
      context.respond = false;
      await server.answer(context.req, context.res).catch((error) => {
        console.error(error);
        context.res.destroy();
      });
    },
  };
}
