import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import { readBody, send, sendJson } from '../http.mjs';
import { printed, trapConfig } from './config.mjs';
import { contentOf, ownFile } from './content.mjs';
import { breaks, falseAlarms, limits } from './limits.mjs';
import { addresses, hostsOf, trapPage } from './page.mjs';
import { Party } from './party.mjs';
import { Run } from './run.mjs';
import { differences } from './table.mjs';
import { special, vectors } from './vectors.mjs';

const prefix = '/__trap';
const hosts = { denied: '127.0.0.2', granted: '127.0.0.3', allowed: '127.0.0.4' };
const bareVectors = ['preconnect', 'preconnect-appended', 'link-header-preconnect'];
const delay = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

/** The first party of the trap: its pages and files, and what its tests ask. */
class TrapSite {
  #rootDir;
  #parties = {};
  #runs = new Map();
  #latest;

  constructor(rootDir) {
    this.#rootDir = rootDir;
  }

  async start() {
    const log = {
      run: (id) => this.#runs.get(id),
      // A bare connection says nothing of the page: pages are opened one after another.
      latest: () => this.#latest,
    };
    for (const [name, host] of Object.entries(hosts)) {
      this.#parties[name] = new Party(name, log);
      await this.#parties[name].start(host, bareVectors);
    }
  }

  stop() {
    return Promise.all(Object.values(this.#parties).map((party) => party.close()));
  }

  async answer(request, response) {
    const { pathname, search } = new URL(request.url, 'http://localhost');
    const [area, id, host, vector, file] = pathname.slice(prefix.length + 1).split('/');
    if (area === 'open') return this.#open(request, response);
    if (area === 'vectors') return sendJson(request, response, known);
    if (area === 'results') return this.#keep(request, response, id);
    if (area === 'slow.js') {
      await delay(300);
      return send(request, response, { type: 'text/javascript' });
    }
    const run = this.#runs.get(id);
    if (!run) return send(request, response, { status: 404 });
    if (area === 'page') return sendPage(response, run);
    if (area === 'log') return sendJson(request, response, { asked: run.asked, ran: run.ran });
    if (area === 'wait') {
      const { expected, patience } = JSON.parse(await readBody(request));
      return sendJson(request, response, await run.wait(expected, patience));
    }
    if (area === 'own')
      return send(request, response, ownFile(file, addresses(run, host, vector), host, search));
    if (area === 'redirect') {
      const location = addresses(run, host, vector)(file);
      return send(request, response, { status: 302, headers: { location } });
    }
    if (area === 'proxied') {
      run.noteAsked({ host, id: vector, file, method: request.method });
      return send(request, response, contentOf(file, { run, host, id: vector }));
    }
    if (area === 'ran') run.noteRan({ host, id: vector });
    if (area === 'end') run.noteEnd();
    request.resume();
    send(request, response, { status: 204 });
  }

  async #open(request, response) {
    const options = JSON.parse(await readBody(request));
    const { mode, only, engine, isUndeclared } = options;
    const parties = Object.entries(this.#parties);
    const config = trapConfig(mode, (name) => new URL(this.#parties[name].origin).host, isUndeclared);
    const run = new Run({
      hosts: ['denied', 'allowed'],
      // On a page with few, each is there for every host.
      hasTwins: !!only,
      ...options,
      vectors: only
        ? [...vectors, ...special].filter((vector) => only.includes(vector.id))
        : vectors.filter(({ top, off }) => !top && !off?.includes(engine)),
      bases: Object.fromEntries(parties.map(([name, { origin }]) => [name, origin])),
      bare: Object.fromEntries(parties.map(([name, { bare }]) => [name, bare])),
      ...(mode === 'none' ? { snippet: '' } : await printed(this.#rootDir, config)),
    });
    this.#latest = run;
    this.#runs.set(run.id, run);
    const on = run.vectors.map(({ id }) => id);
    sendJson(request, response, { run: run.id, on, url: `${prefix}/page/${run.id}` });
  }

  async #keep(request, response, engine) {
    const folder = join(this.#rootDir, '.tmp');
    await mkdir(folder, { recursive: true });
    const body = await readBody(request);
    await writeFile(join(folder, `trap-${engine}.json`), body);
    const page = await readFile(join(this.#rootDir, 'docs/blocking.md'), 'utf8');
    sendJson(request, response, differences(page, engine, JSON.parse(body)));
  }
}

const known = {
  // What can be sent: markup that is made by functions stays here.
  vectors,
  limits,
  breaks,
  falseAlarms,
};

async function sendPage(response, run) {
  const [start, rest] = trapPage(run);
  const links = run.vectors
    .filter(({ header }) => header)
    .flatMap((vector) => hostsOf(vector, run).map((host) => vector.header(addresses(run, host, vector.id))));
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    ...(links.length && { link: links.join(', ') }),
    ...(run.sendsPolicy && { 'content-security-policy': run.policy }),
  });
  if (run.variant !== 'late') return response.end(start + rest);
  response.write(start);
  await delay(150);
  response.end(rest);
}

/** The runner's plugin and middleware: the trap page below /__trap/, and its third parties. */
export function trapSite(rootDir) {
  const site = new TrapSite(resolve(rootDir));
  return {
    plugin: { name: 'trap-site', serverStart: () => site.start(), serverStop: () => site.stop() },
    async middleware(context, next) {
      if (!context.path.startsWith(`${prefix}/`)) return next();
      // Past the runner's plugins, which would transform what is sent.
      context.respond = false;
      await site.answer(context.req, context.res).catch((error) => {
        console.error(error);
        context.res.destroy();
      });
    },
  };
}
