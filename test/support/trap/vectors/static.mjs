import { held } from './label.mjs';

/** Scripts that stand in the page's own markup. */
export const staticVectors = [
  {
    id: 'script',
    sync: true,
    what: '`<script src>`',
    html: (u) => `<script src="${u('a.js')}"></script>`,
    labelled: (u) => `<script ${held} data-src="${u('a.js')}"></script>`,
  },
  {
    id: 'script-async',
    what: '`<script async src>`',
    html: (u) => `<script async src="${u('a.js')}"></script>`,
    labelled: (u) => `<script ${held} async data-src="${u('a.js')}"></script>`,
  },
  {
    id: 'script-defer',
    what: '`<script defer src>`',
    html: (u) => `<script defer src="${u('a.js')}"></script>`,
    labelled: (u) => `<script ${held} defer src="${u('a.js')}"></script>`,
  },
  {
    id: 'script-module',
    what: '`<script type="module" src>`',
    html: (u) => `<script type="module" src="${u('a.mjs')}"></script>`,
    labelled: (u) => `<script ${held} data-type="module" data-src="${u('a.mjs')}"></script>`,
  },
  {
    id: 'script-crossorigin',
    sync: true,
    what: '`<script crossorigin src>`',
    html: (u) => `<script crossorigin src="${u('a.js')}"></script>`,
    labelled: (u) => `<script ${held} crossorigin src="${u('a.js')}"></script>`,
  },
  {
    id: 'script-in-head',
    sync: true,
    what: '`<script src>` in the head',
    place: 'head',
    html: (u) => `<script src="${u('a.js')}"></script>`,
    labelled: (u) => `<script ${held} data-src="${u('a.js')}"></script>`,
  },
  {
    id: 'svg-script',
    what: '`<svg><script href>`',
    html: (u) => `<svg><script href="${u('a.js')}"></script></svg>`,
  },
  {
    id: 'svg-script-xlink',
    what: '`<svg><script xlink:href>`',
    html: (u) => `<svg><script xlink:href="${u('a.js')}"></script></svg>`,
  },
  {
    id: 'static-import',
    what: 'inline module: `import "…"`',
    html: (u) => `<script type="module">import "${u('a.mjs')}";</script>`,
    labelled: (u) => `<script ${held} data-type="module">import "${u('a.mjs')}";</script>`,
  },
  {
    id: 'module-import',
    what: 'inline module: `import("…")`',
    html: (u) => `<script type="module">import("${u('a.mjs')}");</script>`,
    labelled: (u) => `<script ${held} data-type="module">import("${u('a.mjs')}");</script>`,
  },
  {
    id: 'classic-import',
    what: 'inline script: `import("…")`',
    html: (u) => `<script>import("${u('a.mjs')}");</script>`,
    labelled: (u) => `<script ${held}>import("${u('a.mjs')}");</script>`,
  },
  {
    id: 'import-map',
    what: 'import map and a bare `import "name"`',
    // Not every engine takes two maps.
    alone: true,
    place: 'head',
    html: (u) => `<script type="importmap">{"imports":{"bare":"${u('a.mjs')}"}}</script>
<script type="module">import "bare";</script>`,
    labelled: (u) => `<script type="importmap">{"imports":{"bare":"${u('a.mjs')}"}}</script>
<script ${held} data-type="module">import "bare";</script>`,
  },
  {
    id: 'stub',
    what: 'inline loader that names the host (a tag manager’s stub)',
    html: (u) => `<script>${stub(u('a.js'))}</script>`,
    labelled: (u) => `<script ${held}>${stub(u('a.js'))}</script>`,
  },
  {
    id: 'handler',
    what: 'event-handler attribute that loads a script',
    html: (u) =>
      `<img alt="" src="data:," onerror="document.head.append(make('script', { src: '${u('a.js')}' }))">`,
  },
  {
    id: 'javascript-url',
    what: '`javascript:` link that loads a script',
    js: `const a = make('a', { href: "javascript:void document.head.append(make('script', { src: '" + u('a.js') + "' }))" });
      place.append(a);
      a.click();`,
  },
  {
    id: 'javascript-frame',
    what: '`<iframe src="javascript:…">` with a script',
    html: (u) =>
      `<iframe title="f" src="javascript:'<script src=&quot;${u('a.js')}&quot;></'+'script>'"></iframe>`,
    labelled: (u) =>
      `<iframe title="f" data-service="denied" data-src="javascript:'<script src=&quot;${u('a.js')}&quot;></'+'script>'"></iframe>`,
  },
  {
    id: 'data-script',
    what: '`<script src="data:…">` that imports',
    html: (u) => `<script src="data:text/javascript,import('${u('a.mjs')}')"></script>`,
    labelled: (u) => `<script ${held} data-src="data:text/javascript,import('${u('a.mjs')}')"></script>`,
  },
  {
    id: 'blob-script',
    what: '`<script src="blob:…">` that loads another',
    js: `const text = "document.head.append(make('script', { src: '" + u('a.js') + "' }))";
      place.append(make('script', { src: blob(text) }));`,
  },
  {
    id: 'shadow-declared',
    what: 'script in a declarative shadow root',
    html: (u) => `<div><template shadowrootmode="open"><script src="${u('a.js')}"></script></template></div>`,
    labelled: (u) =>
      `<div><template shadowrootmode="open"><script ${held} src="${u('a.js')}"></script></template></div>`,
  },
  {
    id: 'shadow-declared-closed',
    what: 'script in a closed declarative shadow root',
    html: (u) =>
      `<div><template shadowrootmode="closed"><script src="${u('a.js')}"></script></template></div>`,
    labelled: (u) =>
      `<div><template shadowrootmode="closed"><script ${held} src="${u('a.js')}"></script></template></div>`,
  },
].map((vector) => ({ family: 'static', kind: 'script', ...vector }));

function stub(address) {
  return `(function (w, d, t, u) { w.trapLayer = []; var e = d.createElement(t), f = d.getElementsByTagName(t)[0];
    e.async = 1; e.src = u; f.parentNode.insertBefore(e, f); })(window, document, 'script', '${address}');`;
}
