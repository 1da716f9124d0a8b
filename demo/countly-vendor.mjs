import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const SDK = join(dirname(createRequire(import.meta.url).resolve('countly-sdk-web')), 'countly.min.js');

/**
 * A Countly server, as far as the web SDK asks for one: the SDK file, `/i` for writing and
 * `/o/sdk` for reading. https://support.countly.com/hc/en-us/articles/360037753291-SDK-Development-Guide
 * @type {import('./vendor-server.mjs').Vendor}
 */
export const countly = {
  async answer({ path, query, body }) {
    if (path === '/sdk/countly.min.js') {
      return { type: 'text/javascript', body: await readFile(SDK) };
    }
    if (path === '/i') return { body: '{"result":"Success"}' };
    if (path === '/o/sdk') return { body: JSON.stringify(read(fields(query, body))) };
    if (path === '/o/sdk/content') return { body: '"No content block found!"' };
    return { status: 404, body: '{"result":"Not found"}' };
  },

  summarize({ path, query, body }) {
    if (path === '/sdk/countly.min.js') return 'Countly: SDK';
    const sent = fields(query, body);
    if (path === '/i') return `Countly: ${written(sent).join(', ') || 'write'}`;
    if (path.startsWith('/o/sdk')) return `Countly: ${READS[sent.get('method')] ?? 'read'}`;
    return 'unknown path';
  },
};

const READS = { sc: 'settings', queue: 'content', fetch_remote_config: 'remote config' };

/** A fresh server has no stored SDK settings: the SDK then keeps its own. */
function read(sent) {
  return sent.get('method') === 'sc' ? { v: 1, t: Date.now(), c: {} } : {};
}

/** What one write request carries, in Countly's own words. */
function written(sent) {
  const kinds = ['begin_session', 'session_duration', 'end_session'].filter((key) => sent.has(key));
  for (const { key } of parseList(sent.get('events'))) kinds.push(key);
  if (sent.has('user_details')) kinds.push('user_details');
  if (sent.has('crash')) kinds.push('crash');
  if (sent.has('hc')) kinds.push('health check');
  return kinds;
}

function parseList(json) {
  try {
    return JSON.parse(json ?? '[]');
  } catch {
    return [];
  }
}

/** The SDK posts a form; the documented API takes the same fields in the query as well. */
function fields(query, body) {
  return body.length > 0 ? new URLSearchParams(body.toString('utf8')) : query;
}
