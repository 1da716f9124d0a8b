/** Workers of the page's own, which ask for a third party's code or data. */
export const workerVectors = [
  {
    id: 'worker-import-scripts',
    what: '`importScripts()` in a blob worker',
    kind: 'script',
    js: `keep(new Worker(blob('importScripts("' + u('a.js') + '")')));`,
  },
  {
    id: 'worker-data-url',
    what: '`importScripts()` in a `data:` worker',
    kind: 'script',
    js: `keep(new Worker('data:text/javascript,importScripts("' + u('a.js') + '")'));`,
  },
  {
    id: 'worker-module',
    what: '`import` in a blob module worker',
    kind: 'script',
    js: `keep(new Worker(blob('import "' + u('a.mjs') + '"'), { type: 'module' }));`,
  },
  {
    id: 'worker-import',
    what: '`import()` in a blob module worker',
    kind: 'script',
    js: `keep(new Worker(blob('import("' + u('a.mjs') + '")'), { type: 'module' }));`,
  },
  {
    id: 'worker-shared',
    what: '`importScripts()` in a shared blob worker',
    kind: 'script',
    js: `keep(new SharedWorker(blob('importScripts("' + u('a.js') + '")')));`,
  },
  {
    id: 'worker-nested',
    what: '`importScripts()` in a worker’s worker',
    kind: 'script',
    // Firefox may collect a worker that nobody holds before it has asked for anything.
    js: `const inner = 'importScripts("' + u('a.js') + '")';
      keep(new Worker(blob('self.inner = new Worker(URL.createObjectURL(new Blob([' + JSON.stringify(inner) + '])))')));`,
  },
  {
    id: 'worklet',
    what: '`audioWorklet.addModule()`',
    kind: 'script',
    runs: false,
    js: `return keep(new OfflineAudioContext(1, 1, 44100)).audioWorklet.addModule(u('a.mjs'));`,
  },
  {
    id: 'worker-fetch',
    what: '`fetch()` in a blob worker',
    js: `keep(new Worker(blob('fetch("' + u('a.txt') + '", { mode: "no-cors" })')));`,
  },
  {
    id: 'worker-xhr',
    what: '`XMLHttpRequest` in a blob worker',
    js: `keep(new Worker(blob('var x = new XMLHttpRequest(); x.open("GET", "' + u('a.txt') + '"); x.send()')));`,
  },
  {
    id: 'worker-socket',
    what: '`WebSocket` in a blob worker',
    js: `keep(new Worker(blob('new WebSocket("' + u('socket').replace('http', 'ws') + '")')));`,
  },
].map((vector) => ({ family: 'worker', kind: 'request', ...vector }));
