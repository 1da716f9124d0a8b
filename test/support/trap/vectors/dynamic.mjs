const script = `make('script', { src: u('a.js') })`;
const waiting = `make('script', { type: 'text/plain', labels: { service: 'denied', src: u('a.js') } })`;

/** A way to insert a script that was made by first-party code; labelled, the script says so itself. */
function inserts(id, what, code) {
  return { id, what, js: code(script), labelled: code(waiting) };
}

/** Scripts that first-party code inserts while the page is being parsed. */
export const dynamicVectors = [
  inserts('append-child', '`appendChild(script)`', (s) => `place.appendChild(${s});`),
  inserts('append', '`append(script)`', (s) => `place.append(${s});`),
  inserts('prepend', '`prepend(script)`', (s) => `place.prepend(${s});`),
  inserts('insert-before', '`insertBefore(script, first)`', (s) => {
    return `document.head.insertBefore(${s}, document.head.querySelector('script'));`;
  }),
  inserts('before', '`before(script)`', (s) => `place.lastElementChild.before(${s});`),
  inserts('after', '`after(script)`', (s) => `place.lastElementChild.after(${s});`),
  inserts('replace-with', '`replaceWith(script)`', (s) => {
    return `const i = place.appendChild(make('i')); i.replaceWith(${s});`;
  }),
  inserts('replace-child', '`replaceChild(script, old)`', (s) => {
    return `const i = place.appendChild(make('i')); place.replaceChild(${s}, i);`;
  }),
  inserts('replace-children', '`replaceChildren(script)`', (s) => {
    return `place.appendChild(make('div')).replaceChildren(${s});`;
  }),
  inserts('insert-adjacent-element', '`insertAdjacentElement(…, script)`', (s) => {
    return `place.insertAdjacentElement('beforeend', ${s});`;
  }),
  inserts('range-insert', '`Range.insertNode(script)`', (s) => {
    return `const range = document.createRange(); range.selectNodeContents(place); range.insertNode(${s});`;
  }),
  inserts('fragment', 'in a document fragment', (s) => {
    return `const part = document.createDocumentFragment(); part.append(make('p'), ${s}); place.append(part);`;
  }),
  inserts('wrapper', 'inside an element that is inserted', (s) => {
    return `const box = make('div'); box.appendChild(make('p')).append(${s}); place.append(box);`;
  }),
  inserts('clone', '`cloneNode()` of a script', (s) => `place.append(${s}.cloneNode(true));`),
  inserts('adopted-node', '`adoptNode` of a script made elsewhere', (s) => {
    return `const other = document.implementation.createHTMLDocument(''); place.append(document.adoptNode(other.importNode(${s}, true)));`;
  }),
  inserts('shadow-open', 'into an open shadow root', (s) => {
    return `place.appendChild(make('div')).attachShadow({ mode: 'open' }).append(${s});`;
  }),
  inserts('shadow-closed', 'into a closed shadow root', (s) => {
    return `place.appendChild(make('div')).attachShadow({ mode: 'closed' }).append(${s});`;
  }),
  inserts('late-append', '`append(script)` after the page has loaded', (s) => {
    return `loaded.then(() => document.body.append(${s}));`;
  }),
  inserts('timer', '`append(script)` in a timer', (s) => {
    return `return new Promise((done) => setTimeout(() => done(place.append(${s})), 10));`;
  }),
  {
    id: 'fragment-parsed',
    what: '`createContextualFragment("<script src>")`',
    js: `place.append(document.createRange().createContextualFragment('<script src="' + u('a.js') + '"><\\/script>'));`,
    labelled: `place.append(document.createRange().createContextualFragment(
      '<script type="text/plain" data-service="denied" data-src="' + u('a.js') + '"><\\/script>'));`,
  },
  {
    id: 'template-clone',
    what: 'a `<template>`’s content with a script',
    html: (u, host) => fromTemplate(host, `<script src="${u('a.js')}"></script>`),
    labelled: (u, host) =>
      fromTemplate(host, `<script type="text/plain" data-service="denied" data-src="${u('a.js')}"></script>`),
  },
  {
    id: 'set-attribute',
    what: '`setAttribute("src", …)`',
    js: `const s = make('script'); s.setAttribute('src', u('a.js')); place.append(s);`,
  },
  {
    id: 'set-attribute-ns',
    what: '`setAttributeNS(null, "src", …)`',
    js: `const s = make('script'); s.setAttributeNS(null, 'src', u('a.js')); place.append(s);`,
  },
  {
    id: 'set-attribute-node',
    what: '`setAttributeNode(src)`',
    js: `const s = make('script'), a = document.createAttribute('src');
      a.value = u('a.js'); s.setAttributeNode(a); place.append(s);`,
  },
  {
    id: 'create-ns',
    what: '`createElementNS(…, "script")`',
    js: `const s = document.createElementNS('http://www.w3.org/1999/xhtml', 'script'); s.src = u('a.js'); place.append(s);`,
  },
  {
    id: 'create-svg',
    what: 'SVG script by `createElementNS`',
    js: `const ns = 'http://www.w3.org/2000/svg', s = document.createElementNS(ns, 'script');
      s.setAttribute('href', u('a.js')); place.appendChild(document.createElementNS(ns, 'svg')).append(s);`,
  },
  {
    id: 'src-later',
    what: 'script inserted empty, `src` set later',
    js: `const s = place.appendChild(make('script')); setTimeout(() => (s.src = u('a.js')), 20);`,
  },
  {
    id: 'src-later-attribute',
    what: 'script inserted empty, `setAttributeNode(src)` later',
    js: `const s = place.appendChild(make('script')), a = document.createAttribute('src');
      a.value = u('a.js'); setTimeout(() => s.setAttributeNode(a), 20);`,
  },
  {
    id: 'src-changed',
    what: '`src` of a first-party script changed before it is inserted',
    js: `const s = make('script', { src: '/own.js' }); s.src = u('a.js'); place.append(s);`,
  },
  {
    id: 'text-script',
    what: 'inline script given as `text`, which appends',
    js: `const s = make('script'); s.text = "document.head.append(make('script', { src: '" + u('a.js') + "' }))"; place.append(s);`,
  },
  {
    id: 'module-appended',
    what: '`append(module script)`',
    js: `place.append(make('script', { type: 'module', src: u('a.mjs') }));`,
    labelled: `place.append(make('script', { type: 'text/plain', labels: { service: 'denied', type: 'module', src: u('a.mjs') } }));`,
  },
  {
    id: 'import-called',
    what: '`import(variable)`',
    js: `const address = u('a.mjs'); return import(address);`,
  },
  {
    id: 'import-in-eval',
    what: '`eval("import(…)")`',
    js: `return (0, eval)('import(' + JSON.stringify(u('a.mjs')) + ')');`,
  },
  {
    id: 'import-in-function',
    what: '`new Function("import(…)")`',
    js: `return new Function('return import(' + JSON.stringify(u('a.mjs')) + ')')();`,
  },
  {
    id: 'string-timer',
    what: '`setTimeout("…")` that appends',
    js: `setTimeout("document.head.append(make('script', { src: '" + u('a.js') + "' }))", 5);`,
  },
  {
    id: 'grandchild',
    what: 'a first-party loader that loads a loader',
    js: `place.append(make('script', { src: u.own('loader.js') }));`,
  },
].map((vector) => ({ family: 'dynamic', kind: 'script', ...vector }));

function fromTemplate(host, html) {
  return `<template id="of-${host}"><p>${html}</p></template>
<script>place.append(document.importNode(document.getElementById('of-${host}').content, true))</script>`;
}
