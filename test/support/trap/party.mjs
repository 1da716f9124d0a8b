import { createServer } from 'node:http';
import { createServer as createTcpServer } from 'node:net';

import { WebSocketServer } from 'ws';

import { send } from '../http.mjs';
import { contentOf } from './content.mjs';

/** `/as/…` says whom a host stands in for; then run, vector and file. */
const PATH = /^(?:\/as\/(\w+))?\/t\/([\w-]+)\/([\w-]+)\/([\w.]*)$/;

function listen(server, host) {
  return new Promise((resolve, reject) => {
    const open = (address) => {
      server.listen(0, address, () => {
        const { address: at, port } = server.address();
        resolve(`http://${at}:${port}`);
      });
    };
    server.once('error', (error) => {
      // macOS has one loopback address; another port is another origin as well.
      if (error.code === 'EADDRNOTAVAIL') open('127.0.0.1');
      else reject(error);
    });
    open(host);
  });
}

/** A third party of the trap page: it tells its log of every request, WebSocket and bare connection. */
export class Party {
  origin;
  /** Addresses at which a connection counts, without a request: by vector. */
  bare = {};
  #name;
  #log;
  #server = createServer((request, response) => this.#answer(request, response));
  #sockets = new WebSocketServer({ noServer: true });
  #listeners = [];

  constructor(name, log) {
    this.#name = name;
    this.#log = log;
    this.#server.on('upgrade', (request, socket, head) => {
      this.#note(request);
      this.#sockets.handleUpgrade(request, socket, head, (webSocket) => webSocket.close());
    });
  }

  async start(host, bareVectors) {
    this.origin = await listen(this.#server, host);
    for (const id of bareVectors) {
      const server = createTcpServer((socket) => {
        socket.on('error', () => undefined);
        this.#log.latest()?.noteAsked({ host: this.#name, id, file: '', method: 'CONNECT' });
        socket.end();
      });
      this.#listeners.push(server);
      this.bare[id] = await listen(server, host);
    }
  }

  #note(request) {
    const { pathname } = new URL(request.url, this.origin);
    const [, host = this.#name, runId, id, file] = PATH.exec(pathname) ?? [];
    const run = this.#log.run(runId);
    run?.noteAsked({ host, id, file, method: request.method });
    return { run, host, id, file };
  }

  #answer(request, response) {
    const { file, ...where } = this.#note(request);
    request.resume();
    send(request, response, where.run ? contentOf(file, where) : { status: 204 });
  }

  close() {
    const closed = [this.#server, ...this.#listeners].map(
      (server) => new Promise((resolve) => server.close(resolve)),
    );
    this.#sockets.close();
    this.#server.closeAllConnections();
    return Promise.all(closed);
  }
}
