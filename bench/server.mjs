// Serves the page with each tool, compressed as a good server would, and notes which files of the tool were
// asked for.
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { none } from './tools/none.mjs';
import { articlePage, heldCode, makePicture, makeScripts, makeServices, siteStyles } from './page.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
};

export async function serve(tools) {
  const picture = makePicture();
  const requests = [];
  const answers = new Map();

  /** What an address answers: kept, as compressing takes long. */
  function answerTo(address) {
    if (!answers.has(address)) answers.set(address, makeAnswer(address));
    return answers.get(address);
  }

  function makeAnswer(address) {
    const { pathname, searchParams } = new URL(address, 'http://own.invalid');
    const type = TYPES[extname(pathname)] ?? TYPES['.html'];
    const content = contentOf(pathname, searchParams);
    if (content === undefined) throw new Error(`Nothing is served at ${address}`);
    return type === TYPES['.png']
      ? { type, body: content }
      : { type, body: compress(content), isBrotli: true };
  }

  function contentOf(pathname, searchParams) {
    const [, kind, name, ...rest] = pathname.split('/');
    const tool = tools.find((one) => one.name === name);
    if (pathname === '/site.css') return siteStyles;
    if (pathname === '/picture.png') return picture;
    if (kind === 'held') return heldCode;
    if (kind === 'page') return pageOf(tool, searchParams);
    if (kind === 'tool') return fileOf(tool, rest.join('/'), searchParams);
    return undefined;
  }

  const listening = await listen(({ url }, response) => {
    if (url.startsWith('/tool/')) requests.push(url);
    try {
      const { type, body, isBrotli } = answerTo(url);
      response.writeHead(200, {
        'content-type': type,
        'content-length': body.length,
        'cache-control': type === TYPES['.html'] ? 'no-cache' : 'public, max-age=31536000, immutable',
        ...(isBrotli && { 'content-encoding': 'br' }),
      });
      response.end(body);
    } catch (error) {
      console.error(error.message);
      response.writeHead(404).end();
    }
  });

  return {
    ...listening,
    /** Addresses of the tools' files, as they were asked for. */
    requests,
    sizeOf: (address) => answerTo(address).body.length,
    /** What a tool adds to the page itself, compressed: with its labels in place of the plain tags. */
    sizeInPage: (tool) => compress(pageOf(tool)).length - compress(pageOf(none)).length,
  };
}

/** A server on a port of its own, with its `origin` and what `close`s it. */
export async function listen(answer) {
  const server = createServer(answer);
  server.keepAliveTimeout = 60_000;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

function compress(content) {
  return brotliCompressSync(content);
}

function pageOf(tool, query = new URLSearchParams()) {
  const context = contextOf(tool, query);
  const labelled = context.scripts.map((script) => tool.hold?.(script) ?? '').join('\n');
  return articlePage({
    head: tool.head?.(context),
    start: tool.start?.(context),
    end: `${labelled}\n${tool.end?.(context) ?? ''}`,
  });
}

function fileOf(tool, name, query) {
  if (name === 'config.js') return tool.config(contextOf(tool, query));
  const path = tool.files?.[name] ?? (tool.folder && `${tool.folder}/${name}`);
  return path && readFileSync(path);
}

/** What a tool is told: its own address, the services to declare and the scripts to hold. */
function contextOf({ name }, query) {
  const services = makeServices(Number(query.get('services') ?? 12));
  const scripts = makeScripts(Number(query.get('scripts') ?? 12), services);
  const base = `/tool/${name}/`;
  return { base, configSource: `${base}config.js?${query}`, services, scripts };
}
