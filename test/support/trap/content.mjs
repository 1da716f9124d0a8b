// What a third party of the trap page answers, by file name.

const base64 = (text) => Buffer.from(text, 'base64');

const still = {
  'a.gif': ['image/gif', base64('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7')],
  'a.css': ['text/css', ':root { --trap: asked; }'],
  'a.txt': ['text/plain', 'text'],
  'a.vtt': ['text/vtt', 'WEBVTT\n\n00:00.000 --> 00:01.000\ntext\n'],
  'a.webmanifest': ['application/manifest+json', '{"name":"Trap"}'],
  // One letter, a square.
  'a.woff2': [
    'font/woff2',
    base64(
      'd09GMgABAAAAAAEIAAoAAAAAAmwAAADDAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACzKSAE2AiQDCMsGBB4FPgZgByAbtwEAHoex' +
        '82Qn5BdFcWa0eJ5vv3bfzOx62pCwkMQaP2OaLDQOJVITkRQ53ax4IPshg7OVTm7ePJMEDgKxBBpw8+ZtSZpRnsfY4yolRRFRBVPN' +
        'HJom6P7/Kf4fBR6Xl7yoJAl54W8Kecl1w/yWX+NVrc8AAE3zDBUQ6tz/JuUS8iIAgFIuSayYWRIUTUAAADTrqrSRGOK5QI36mVP3' +
        'bt1p5TL1KA9Q7MCTK8u+CEZwetwd2tbpFtk65+m7Q8yJCvxnmQAA',
    ),
  ],
};

/** A third party's answer to a file's name; where there is none, no content. */
export function contentOf(file, { run, host, id }) {
  const said = JSON.stringify(`${id}@${host}`);
  const report = `(self.trapRan = self.trapRan || []).push(${said});
    fetch('${run.first}/__trap/ran/${run.id}/${host}/${id}', { method: 'POST', mode: 'no-cors' });`;
  const load = (name, child, childFile) => {
    const address = JSON.stringify(`${run.bases[name]}/t/${run.id}/${child}/${childFile}`);
    return `{ const s = document.createElement('script'); s.src = ${address}; document.head.appendChild(s); }`;
  };
  const made = {
    'a.js': ['text/javascript', () => report],
    // A worklet has no `fetch`.
    'a.mjs': ['text/javascript', () => `if (globalThis.fetch) { ${report} } export {};`],
    'a.html': [
      'text/html',
      () => `<!doctype html><title>Third party</title><p>Frame</p><script>${report}</script>`,
    ],
    'storing.js': ['text/javascript', () => `${report} ${stores(host)}`],
    'parent.js': [
      'text/javascript',
      () => report + load('granted', 'child', 'child.js') + load('denied', 'child', 'child.js'),
    ],
    'child.js': [
      'text/javascript',
      () => report + load('granted', 'grandchild', 'a.js') + load('denied', 'grandchild', 'a.js'),
    ],
  };
  if (Object.hasOwn(made, file)) return { type: made[file][0], body: made[file][1]() };
  return Object.hasOwn(still, file) ? { type: still[file][0], body: still[file][1] } : { status: 204 };
}

/** A first-party file that leads to a third party; `u` makes the third party's addresses. */
export function ownFile(file, u, host, query) {
  const attributes = query ? 'type="text/plain" data-service="denied" data-src' : 'src';
  const files = {
    'writer.js': ['text/javascript', `document.write('<script ${attributes}="${u('a.js')}"></script>')`],
    'loader.js': ['text/javascript', `document.head.append(make('script', { src: '${u('a.js')}' }))`],
    'import.css': ['text/css', `@import url("${u('a.css')}");`],
    'url.css': ['text/css', `.own-${host} { background: url("${u('a.gif')}"); }`],
    'helper.html': ['text/html', `<!doctype html><title>f</title><script src="${u('a.js')}"></script>`],
  };
  return files[file] ? { type: files[file][0], body: files[file][1] } : { status: 204 };
}

function stores(host) {
  const key = JSON.stringify(`trap-${host}`);
  return `document.cookie = ${key} + '=1; path=/'; localStorage[${key}] = sessionStorage[${key}] = 1;
    indexedDB.open(${key}); globalThis.caches && caches.open(${key});`;
}
