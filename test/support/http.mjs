// What the first-party server and the vendors' servers have in common.

const delay = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const openToAll = {
  'access-control-allow-methods': '*',
  'access-control-allow-headers': '*',
  'cross-origin-resource-policy': 'cross-origin',
  'timing-allow-origin': '*',
  'cache-control': 'no-store',
};

function corsHeaders(request) {
  // A beacon is sent with credentials, for which a browser accepts no `*`.
  const { origin } = request.headers;
  return origin
    ? {
        ...openToAll,
        'access-control-allow-origin': origin,
        'access-control-allow-credentials': 'true',
        'access-control-allow-headers': request.headers['access-control-request-headers'] ?? 'content-type',
        'access-control-allow-methods': 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS',
        vary: 'origin',
      }
    : { ...openToAll, 'access-control-allow-origin': '*' };
}

export function send(request, response, { status = 200, type, body = '', headers = {} }) {
  response.writeHead(status, {
    ...corsHeaders(request),
    ...(type && { 'content-type': type }),
    ...headers,
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

export function sendJson(request, response, value) {
  send(request, response, { type: 'application/json', body: JSON.stringify(value) });
}

export async function readBody(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}

const generated = {
  '/script.js': (query) => pushes(query.get('push')),
  '/module.mjs': (query) => pushes(query.get('push')),
  '/raw.js': (query) => query.get('code') ?? '',
};

function pushes(name) {
  return `(globalThis.ran = globalThis.ran || []).push(${JSON.stringify(name ?? '')});\n`;
}

/** Answers the paths whose code the query says; false for any other path. */
export async function sendGeneratedScript(path, query, request, response) {
  const codeOf = Object.hasOwn(generated, path) ? generated[path] : undefined;
  if (!codeOf) return false;
  const wait = Number(query.get('delay') ?? 0);
  if (wait > 0) await delay(wait);
  send(request, response, { type: 'text/javascript; charset=utf-8', body: codeOf(query) });
  return true;
}
