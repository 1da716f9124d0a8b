import { held, label } from './label.mjs';

// `<\\/` so that the inline script around it does not end there.
const script = (attributes) => `<script ${attributes}><\\/script>`;

/** What first-party code writes into the page while that is being parsed. */
export const writtenVectors = [
  {
    id: 'write-script',
    sync: true,
    what: '`document.write("<script src>")`',
    kind: 'script',
    js: `document.write('${script(`src="' + u('a.js') + '"`)}');`,
    labelled: `document.write('${script(`${held} data-src="' + u('a.js') + '"`)}');`,
  },
  {
    id: 'write-split',
    sync: true,
    what: 'the same in two writes',
    kind: 'script',
    js: `document.write('<scr'); document.write('ipt src="' + u('a.js') + '"></scr' + 'ipt>');`,
    labelled: `document.write('<scr'); document.write('ipt ${held} src="' + u('a.js') + '"></scr' + 'ipt>');`,
  },
  {
    id: 'writeln-script',
    what: '`document.writeln("<script async src>")`',
    kind: 'script',
    js: `document.writeln('${script(`async src="' + u('a.js') + '"`)}');`,
    labelled: `document.writeln('${script(`${held} async src="' + u('a.js') + '"`)}');`,
  },
  {
    id: 'write-inline',
    what: '`document.write` of an inline loader',
    kind: 'script',
    js: `document.write('<script>document.head.append(make("script", { src: "' + u('a.js') + '" }))<\\/script>');`,
    labelled: `document.write('<script ${held}>document.head.append(make("script", { src: "' + u('a.js') + '" }))<\\/script>');`,
  },
  {
    id: 'write-module',
    what: '`document.write` of an inline module with `import`',
    kind: 'script',
    js: `document.write('<script type="module">import "' + u('a.mjs') + '"<\\/script>');`,
    labelled: `document.write('<script ${held} data-type="module">import "' + u('a.mjs') + '"<\\/script>');`,
  },
  {
    id: 'write-by-file',
    sync: true,
    what: '`document.write("<script src>")` by a first-party file',
    kind: 'script',
    html: (u) => `<script src="${u.own('writer.js')}"></script>`,
    labelled: (u) => `<script src="${u.own('writer.js')}?labelled"></script>`,
  },
  {
    id: 'write-frame',
    what: '`document.write("<iframe>")`',
    kind: 'frame',
    js: `document.write('<iframe title="f" src="' + u('a.html') + '"></iframe>');`,
    labelled: `document.write('<iframe title="f" ${label} data-src="' + u('a.html') + '"></iframe>');`,
  },
  {
    id: 'write-image',
    what: '`document.write("<img>")`',
    js: `document.write('<img alt="" src="' + u('a.gif') + '">');`,
    labelled: `document.write('<img alt="" ${label} data-src="' + u('a.gif') + '">');`,
  },
  {
    id: 'write-style',
    what: '`document.write("<link rel=stylesheet>")`',
    js: `document.write('<link rel="stylesheet" href="' + u('a.css') + '">');`,
    labelled: `document.write('<link rel="stylesheet" ${label} data-href="' + u('a.css') + '">');`,
  },
].map((vector) => ({ family: 'write', kind: 'request', ...vector }));
