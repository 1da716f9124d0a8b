import { createServer } from 'node:http';

import { send, sendGeneratedScript, sendJson } from './http.mjs';

const files = {
  '/pixel.gif': {
    type: 'image/gif',
    body: Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64'),
  },
  '/frame.html': {
    type: 'text/html; charset=utf-8',
    body: '<!doctype html><title>Frame</title><p>Frame</p><script>fetch("/frame-ran");</script>',
  },
  '/style.css': { type: 'text/css', body: ':root { --vendor-style: loaded; }' },
  '/missing.js': { status: 404, type: 'text/plain', body: 'Not found' },
};

/** A third party: it writes down every request it gets, and answers a few paths with content. */
class VendorServer {
  origin;
  #log = [];
  #server = createServer((request, response) => {
    this.#answer(request, response).catch(() => response.destroy());
  });

  async listen(host) {
    const { address, port } = await this.#listenOn(host).catch((error) => {
      // macOS has one loopback address; another port is another origin as well.
      if (error.code === 'EADDRNOTAVAIL') return this.#listenOn('127.0.0.1');
      throw error;
    });
    this.origin = `http://${address}:${port}`;
  }

  #listenOn(host) {
    return new Promise((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(0, host, () => resolve(this.#server.address()));
    });
  }

  async #answer(request, response) {
    const { pathname, searchParams } = new URL(request.url, this.origin);
    if (pathname === '/_log') return sendJson(request, response, this.#log);
    if (pathname === '/_reset') {
      this.#log = [];
      return send(request, response, { status: 204 });
    }
    this.#log.push({ method: request.method, url: request.url, time: Date.now() });
    if (pathname === '/hang.js') return;
    if (await sendGeneratedScript(pathname, searchParams, request, response)) return;
    const file = Object.hasOwn(files, pathname) ? files[pathname] : { status: 204 };
    send(request, response, file);
  }

  close() {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    this.#server.closeAllConnections();
    return closed;
  }
}

export async function startVendor(host) {
  const vendor = new VendorServer();
  await vendor.listen(host);
  return vendor;
}
