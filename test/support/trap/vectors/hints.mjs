import { label } from './label.mjs';

const hint = (id, what, attributes, file, more) => ({
  id,
  what,
  place: 'head',
  ...more,
  html: (u) => `<link ${attributes} href="${u(file)}">`,
  labelled: (u) => `<link ${attributes} ${label} data-href="${u(file)}">`,
});

const speculation = (id, what, kind) => ({
  id,
  what,
  top: true,
  not: 'FW',
  html: (u) =>
    `<script type="speculationrules">{"${kind}":[{"source":"list","urls":["${u('a.html')}"],"eagerness":"immediate"}]}</script>`,
});

/** Code that is fetched, and does not run by it. */
const code = { kind: 'script', runs: false };

/** What a page says it may need, and the browser asks for ahead of time. */
export const hintVectors = [
  hint('preload-script', '`<link rel="preload" as="script">`', 'rel="preload" as="script"', 'a.js', code),
  hint('preload-style', '`<link rel="preload" as="style">`', 'rel="preload" as="style"', 'a.css'),
  hint('preload-image', '`<link rel="preload" as="image">`', 'rel="preload" as="image"', 'a.gif'),
  hint('preload-font', '`<link rel="preload" as="font">`', 'rel="preload" as="font" crossorigin', 'a.woff2'),
  hint('preload-fetch', '`<link rel="preload" as="fetch">`', 'rel="preload" as="fetch" crossorigin', 'a.txt'),
  hint('modulepreload', '`<link rel="modulepreload">`', 'rel="modulepreload"', 'a.mjs', code),
  hint('prefetch', '`<link rel="prefetch">`', 'rel="prefetch"', 'a.txt', { top: true, not: 'W' }),
  {
    id: 'preload-srcset',
    what: '`<link rel="preload" imagesrcset>`',
    place: 'head',
    html: (u) => `<link rel="preload" as="image" imagesrcset="${u('a.gif')} 1x">`,
  },
  {
    id: 'preload-appended',
    what: '`append(link rel="preload" as="script")`',
    ...code,
    js: `document.head.append(make('link', { rel: 'preload', as: 'script', href: u('a.js') }));`,
  },
  {
    id: 'preconnect',
    what: '`<link rel="preconnect">` (a bare connection)',
    place: 'head',
    html: (u) => `<link rel="preconnect" href="${u.bare('preconnect')}">`,
    labelled: (u) => `<link rel="preconnect" ${label} data-href="${u.bare('preconnect')}">`,
  },
  {
    id: 'preconnect-appended',
    what: '`append(link rel="preconnect")` (a bare connection)',
    js: `document.head.append(make('link', { rel: 'preconnect', href: u.bare('preconnect-appended') }));`,
  },
  speculation('speculation-prefetch', 'speculation rules: `prefetch`', 'prefetch'),
  speculation('speculation-prerender', 'speculation rules: `prerender`', 'prerender'),
].map((vector) => ({ family: 'hint', kind: 'request', ...vector }));
