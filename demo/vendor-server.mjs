import { createServer } from 'node:http';
import { listen } from './listen.mjs';

/**
 * @typedef {{ method: string, path: string, query: URLSearchParams, body: Buffer }} VendorRequest
 * @typedef {{ status?: number, type?: string, body?: string | Buffer }} VendorAnswer
 * @typedef {{ time: string, method: string, path: string, summary: string }} LogEntry
 * @typedef {{ answer(request: VendorRequest): VendorAnswer | Promise<VendorAnswer>,
 *   summarize(request: VendorRequest): string }} Vendor
 */

/**
 * A loopback server in the part of a third party: it answers as the vendor would and keeps
 * everything it received. Three addresses of its own, /_log, /_events and /_reset, are for the
 * demo and the tests and are never counted as received.
 * @param {Vendor} vendor
 * @param {{ host: string, port: number }} address
 */
export async function startVendor(vendor, address) {
  /** @type {LogEntry[]} */
  let entries = [];
  const watchers = new Set();
  const tellWatchers = () => watchers.forEach((watcher) => watcher.write(`data: ${entries.length}\n\n`));

  const reset = () => {
    entries = [];
    tellWatchers();
  };

  const server = createServer(async (req, res) => {
    const [path, search] = req.url.split('?');
    if (path === '/_log') return sendJson(res, entries);
    if (path === '/_events') return watch(res, watchers);
    if (path === '/_reset' && req.method === 'POST') {
      reset();
      return sendJson(res, entries);
    }

    const { method } = req;
    const request = { method, path, query: new URLSearchParams(search), body: await readBody(req) };
    const summary = method === 'OPTIONS' ? 'CORS preflight' : vendor.summarize(request);
    entries.push({ time: new Date().toISOString(), method, path, summary });
    tellWatchers();

    allowEveryOrigin(req, res);
    if (method === 'OPTIONS') return res.writeHead(204).end();
    const { status = 200, type = 'application/json', body: content = '' } = await vendor.answer(request);
    res.writeHead(status, { 'content-type': `${type}; charset=utf-8` }).end(content);
  });

  const { origin, host, port } = await listen(server, address);
  return {
    origin,
    host,
    port,
    log: () => [...entries],
    reset,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        // Beacons and open event streams would otherwise keep the process alive.
        server.closeAllConnections();
      }),
  };
}

/** Vendors' collectors answer every site; some SDKs send credentials, which forbids a bare `*`. */
function allowEveryOrigin(req, res) {
  res.setHeader('access-control-allow-origin', req.headers.origin ?? '*');
  res.setHeader('access-control-allow-credentials', 'true');
  res.setHeader('access-control-allow-methods', 'GET, POST, OPTIONS');
  const wished = req.headers['access-control-request-headers'];
  if (wished) res.setHeader('access-control-allow-headers', wished);
  res.setHeader('vary', 'origin');
  // Every load must reach the log, so nothing may come from the browser's cache.
  res.setHeader('cache-control', 'no-store');
}

function watch(res, watchers) {
  res.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  res.write(': watching\n\n');
  watchers.add(res);
  res.on('close', () => watchers.delete(res));
}

function sendJson(res, value) {
  res.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  res.end(JSON.stringify(value));
}

async function readBody(req) {
  const chunks = [];
  for await (const chunk of req) chunks.push(chunk);
  return Buffer.concat(chunks);
}
