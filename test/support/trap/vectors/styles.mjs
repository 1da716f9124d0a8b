import { label } from './label.mjs';

const styled = (property) => (u, host) =>
  `<style>#${property}-${host} { display: block; ${property}: url("${u('a.gif')}"); }</style><i id="${property}-${host}">i</i>`;

/** Style sheets, and what style sheets ask for. */
export const styleVectors = [
  {
    id: 'style-sheet',
    what: '`<link rel="stylesheet">`',
    place: 'head',
    html: (u) => `<link rel="stylesheet" href="${u('a.css')}">`,
    labelled: (u) => `<link rel="stylesheet" ${label} data-href="${u('a.css')}">`,
  },
  {
    id: 'style-sheet-in-body',
    what: '`<link rel="stylesheet">` in the body',
    html: (u) => `<link rel="stylesheet" href="${u('a.css')}">`,
    labelled: (u) => `<link rel="stylesheet" ${label} data-href="${u('a.css')}">`,
  },
  {
    id: 'style-sheet-appended',
    what: '`append(link)`',
    js: `document.head.append(make('link', { rel: 'stylesheet', href: u('a.css') }));`,
    labelled: `document.head.append(make('link', { rel: 'stylesheet', labels: { service: 'denied', href: u('a.css') } }));`,
  },
  {
    id: 'style-import',
    what: '`<style>@import`',
    place: 'head',
    html: (u) => `<style>@import url("${u('a.css')}");</style>`,
  },
  {
    id: 'style-import-appended',
    what: '`append(style)` with `@import`',
    js: `const s = make('style'); s.textContent = '@import url("' + u('a.css') + '");'; document.head.append(s);`,
  },
  {
    id: 'own-sheet-import',
    what: '`@import` in a first-party style sheet',
    place: 'head',
    html: (u) => `<link rel="stylesheet" href="${u.own('import.css')}">`,
    labelled: (u) => `<link rel="stylesheet" ${label} data-href="${u.own('import.css')}">`,
  },
  {
    id: 'own-sheet-url',
    what: '`url()` in a first-party style sheet',
    html: (u, host) => `<link rel="stylesheet" href="${u.own('url.css')}"><i class="own-${host}">i</i>`,
    labelled: (u, host) =>
      `<link rel="stylesheet" ${label} data-href="${u.own('url.css')}"><i class="own-${host}">i</i>`,
  },
  { id: 'style-background', what: '`<style>` with `background: url()`', html: styled('background') },
  { id: 'style-list', what: '`list-style-image: url()`', html: styled('list-style-image') },
  { id: 'style-mask', what: '`mask-image: url()`', html: styled('mask-image') },
  {
    id: 'style-content',
    what: '`::before { content: url() }`',
    html: (u, host) =>
      `<style>#content-${host}::before { content: url("${u('a.gif')}"); }</style><i id="content-${host}">i</i>`,
  },
  {
    id: 'style-image-set',
    what: '`image-set()`',
    html: (u, host) =>
      `<style>#set-${host} { background-image: image-set("${u('a.gif')}" 1x); }</style><i id="set-${host}">i</i>`,
  },
  {
    id: 'style-attribute',
    what: '`style="background-image: url()"`',
    html: (u) => `<i style="background-image: url(${u('a.gif')})">i</i>`,
  },
  {
    id: 'style-property',
    what: '`element.style.backgroundImage`',
    js: `place.appendChild(make('p', { textContent: 'p' })).style.backgroundImage = 'url("' + u('a.gif') + '")';`,
  },
  {
    id: 'style-insert-rule',
    what: '`insertRule()` with `url()`',
    js: `place.append(make('b', { id: 'rule-' + host, textContent: 'b' }), make('style'));
      place.lastElementChild.sheet.insertRule('#rule-' + host + ' { background: url("' + u('a.gif') + '") }');`,
  },
  {
    id: 'style-adopted',
    what: '`adoptedStyleSheets` with `url()`',
    js: `place.append(make('b', { id: 'adopted-' + host, textContent: 'b' }));
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('#adopted-' + host + ' { background: url("' + u('a.gif') + '") }');
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];`,
  },
].map((vector) => ({ family: 'css', kind: 'request', ...vector }));

/** Fonts: a request a letter may cause. */
export const fontVectors = [
  {
    id: 'font-face',
    what: '`@font-face`',
    html: (u, host) =>
      `<style>@font-face { font-family: "face-${host}"; src: url("${u('a.woff2')}"); }</style><b style="font-family: 'face-${host}'">A</b>`,
  },
  {
    id: 'font-face-appended',
    what: '`append(style)` with `@font-face`',
    js: `const s = make('style');
      s.textContent = '@font-face { font-family: "late-' + host + '"; src: url("' + u('a.woff2') + '"); }';
      place.append(s, make('b', { textContent: 'A' })); place.lastElementChild.style.fontFamily = 'late-' + host;`,
  },
  {
    id: 'font-object',
    what: '`new FontFace().load()`',
    js: `return new FontFace('object-' + host, 'url("' + u('a.woff2') + '")').load();`,
  },
].map((vector) => ({ family: 'font', kind: 'request', ...vector }));
