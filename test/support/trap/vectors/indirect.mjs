import { held, label } from './label.mjs';

/** A third party behind an address of the first party's, or behind the page's own headers. */
export const indirectVectors = [
  {
    id: 'redirect-script',
    sync: true,
    what: 'first-party script address that redirects',
    kind: 'script',
    html: (u) => `<script src="${u.redirect('a.js')}"></script>`,
    labelled: (u) => `<script ${held} src="${u.redirect('a.js')}"></script>`,
  },
  {
    id: 'redirect-image',
    what: 'first-party image address that redirects',
    html: (u) => `<img alt="" src="${u.redirect('a.gif')}">`,
    labelled: (u) => `<img alt="" ${label} data-src="${u.redirect('a.gif')}">`,
  },
  {
    id: 'redirect-frame',
    what: 'first-party frame address that redirects',
    kind: 'frame',
    html: (u) => `<iframe title="f" src="${u.redirect('a.html')}"></iframe>`,
    labelled: (u) => `<iframe title="f" ${label} data-src="${u.redirect('a.html')}"></iframe>`,
  },
  {
    id: 'redirect-fetch',
    what: '`fetch()` of a first-party address that redirects',
    js: `return fetch(u.redirect('a.txt'));`,
  },
  {
    id: 'helper-page',
    what: 'script in a first-party page in a frame, without the snippet',
    kind: 'script',
    html: (u) => `<iframe title="f" src="${u.own('helper.html')}"></iframe>`,
    labelled: (u) => `<iframe title="f" ${label} data-src="${u.own('helper.html')}"></iframe>`,
  },
  {
    id: 'proxied',
    sync: true,
    what: 'tracker’s script passed on by the first party',
    kind: 'script',
    html: (u) => `<script src="${u.proxied('a.js')}"></script>`,
    labelled: (u) => `<script ${held} src="${u.proxied('a.js')}"></script>`,
  },
  {
    id: 'cloaked',
    sync: true,
    what: 'tracker behind a host that the site allows (CNAME)',
    kind: 'script',
    html: (u) => `<script src="${u.cloaked('a.js')}"></script>`,
    labelled: (u) => `<script ${held} src="${u.cloaked('a.js')}"></script>`,
  },
  {
    id: 'link-header',
    what: '`Link: …; rel=preload; as=script` header',
    kind: 'script',
    runs: false,
    header: (u) => `<${u('a.js')}>; rel=preload; as=script`,
  },
  {
    id: 'link-header-preconnect',
    what: '`Link: …; rel=preconnect` header (a bare connection)',
    header: (u) => `<${u.bare('link-header-preconnect')}>; rel=preconnect`,
  },
  {
    id: 'base',
    what: '`<base href>` and a relative `src`',
    kind: 'script',
    place: 'end',
    alone: true,
    html: (u) => `<base href="${u('')}"><script src="a.js"></script>`,
    labelled: (u) => `<base href="${u('')}"><script ${held} data-src="a.js"></script>`,
  },
  {
    id: 'storing',
    alone: true,
    sync: true,
    what: 'script that stores: cookie, local and session storage, IndexedDB, Cache',
    kind: 'script',
    html: (u) => `<script src="${u('storing.js')}"></script>`,
    labelled: (u) => `<script ${held} data-src="${u('storing.js')}"></script>`,
  },
].map((vector) => ({ family: 'indirect', kind: 'request', ...vector }));
