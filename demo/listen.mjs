import { once } from 'node:events';

const HIGHEST_TRY = 20;

/**
 * Starts listening and tells where. A taken port means the next free one; a host that does not
 * exist (macOS knows 127.0.0.1 only, until one adds an alias) means 127.0.0.1.
 * @param {import('node:http').Server} server
 * @param {{ host: string, port: number }} wish port 0 takes any free port
 * @returns {Promise<{ host: string, port: number, origin: string }>}
 */
export async function listen(server, wish) {
  let { host, port } = wish;
  for (let tries = 0; tries < HIGHEST_TRY; tries++) {
    try {
      server.listen({ host, port });
      await once(server, 'listening');
      const address = server.address();
      return { host, port: address.port, origin: `http://${host}:${address.port}` };
    } catch (error) {
      if (error.code === 'EADDRINUSE' && port !== 0) port += 1;
      else if (error.code === 'EADDRNOTAVAIL' && host !== '127.0.0.1') host = '127.0.0.1';
      else throw error;
    }
  }
  throw new Error(`No free port between ${wish.port} and ${port} on ${host}.`);
}
