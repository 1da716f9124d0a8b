import { get } from 'node:http';

/**
 * What the live panel shows about the origins. The page must not ask the vendors itself (that
 * would be the very request it says was not made), so the site's server asks them. Requests to
 * `/live/` are the panel's own and are not counted.
 * @param {{ analytics: string, tracker: string, embeds: string }} origins
 */
export function createLiveReport(origins) {
  let siteEntries = [];
  const watchers = new Set();
  const tellWatchers = () => watchers.forEach((send) => send());

  async function report(req) {
    const [analytics, tracker, embeds] = await Promise.all(
      [origins.analytics, origins.tracker, origins.embeds].map(readLog),
    );
    const seen = {
      site: { host: req.headers.host, entries: siteEntries },
      analytics: { host: new URL(origins.analytics).host, entries: analytics },
      tracker: { host: new URL(origins.tracker).host, entries: tracker },
      embeds: { host: new URL(origins.embeds).host, entries: embeds },
    };
    return JSON.stringify(seen);
  }

  async function watch(req, res) {
    res.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    let last = Promise.resolve();
    // One after the other, so that an older report never arrives after a newer one.
    const send = () => (last = last.then(async () => res.write(`data: ${await report(req)}\n\n`)));
    const stop = new AbortController();
    watchers.add(send);
    res.on('close', () => {
      watchers.delete(send);
      stop.abort();
    });
    await send();
    follow(origins.analytics, send, stop.signal);
    follow(origins.tracker, send, stop.signal);
  }

  return {
    /** Notes a request to the site itself. */
    count(path) {
      siteEntries.push({ method: 'GET', path, summary: kindOf(path) });
      tellWatchers();
    },

    /** Answers `/live/received` (a stream of events, or JSON when asked so) and `/live/reset`. */
    async answer(req, res, pathname) {
      if (pathname === '/live/reset' && req.method === 'POST') {
        siteEntries = [];
        await Promise.all(
          Object.values(origins).map((origin) => fetch(`${origin}/_reset`, { method: 'POST' })),
        );
        tellWatchers();
        res.writeHead(204).end();
        return true;
      }
      if (pathname !== '/live/received') return false;
      if (req.headers.accept === 'text/event-stream') {
        await watch(req, res);
        return true;
      }
      res.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' });
      res.end(await report(req));
      return true;
    },
  };
}

async function readLog(origin) {
  try {
    const response = await fetch(`${origin}/_log`);
    return await response.json();
  } catch {
    return null;
  }
}

/** Calls `send` after each request that the vendor receives, until the panel is gone. */
function follow(origin, send, signal) {
  // Not fetch(): that one gives up on a stream in which nothing happens for five minutes.
  const request = get(`${origin}/_events`, { signal }, (stream) => {
    stream.on('data', send);
    stream.on('error', () => {});
  });
  request.on('error', () => {});
}

function kindOf(path) {
  if (path.endsWith('.html')) return 'pagina';
  if (path.endsWith('.css')) return 'opmaak';
  return path.endsWith('.svg') ? 'afbeelding' : 'script';
}
