/** Data sent and fetched by first-party code. */
export const socketVectors = [
  { id: 'fetch', what: '`fetch()`', js: `return fetch(u('a.txt'));` },
  {
    id: 'fetch-request',
    what: '`fetch(new Request())`',
    js: `return fetch(new Request(u('a.txt'), { mode: 'no-cors' }));`,
  },
  {
    id: 'xhr',
    what: '`XMLHttpRequest`',
    js: `const x = new XMLHttpRequest(); x.open('GET', u('a.txt')); x.send();`,
  },
  {
    id: 'xhr-sync',
    what: 'synchronous `XMLHttpRequest`',
    // WebKit's stalls now and then where as much else is going on.
    off: 'W',
    js: `const x = new XMLHttpRequest(); x.open('GET', u('a.txt'), false); x.send();`,
  },
  { id: 'event-source', what: '`EventSource`', js: `keep(new EventSource(u('events')));` },
  { id: 'web-socket', what: '`WebSocket`', js: `keep(new WebSocket(u('socket').replace('http', 'ws')));` },
].map((vector) => ({ family: 'socket', kind: 'request', ...vector }));

/** Reports that need no answer. */
export const beaconVectors = [
  { id: 'beacon', what: '`sendBeacon()`', js: `navigator.sendBeacon(u('beacon'), 'b');` },
  {
    id: 'fetch-keepalive',
    what: '`fetch(…, { keepalive })`',
    js: `return fetch(u('beacon'), { method: 'POST', mode: 'no-cors', keepalive: true, body: 'b' });`,
  },
  {
    id: 'fetch-later',
    what: '`fetchLater()`',
    not: 'FW',
    js: `fetchLater(u('beacon'), { activateAfter: 0 });`,
  },
  {
    id: 'ping',
    what: '`<a ping>`, clicked',
    not: 'F',
    js: `const a = make('a', { href: '#ping', ping: u('beacon') }); place.append(a); a.click();`,
  },
  {
    id: 'pagehide-beacon',
    what: '`sendBeacon()` while the page is left',
    leaving: true,
    js: `addEventListener('pagehide', () => navigator.sendBeacon(u('beacon'), 'b'));`,
  },
  {
    id: 'pagehide-fetch',
    what: '`fetch(…, { keepalive })` while the page is left',
    leaving: true,
    js: `addEventListener('pagehide', () => void fetch(u('beacon'), { method: 'POST', mode: 'no-cors', keepalive: true }));`,
  },
].map((vector) => ({ family: 'beacon', kind: 'request', ...vector }));
