import { label } from './label.mjs';

/** Pixels, however they are asked for. */
export const imageVectors = [
  {
    id: 'img',
    what: '`<img src>`',
    html: (u) => `<img alt="" src="${u('a.gif')}">`,
    labelled: (u) => `<img alt="" ${label} data-src="${u('a.gif')}">`,
  },
  {
    id: 'img-srcset',
    what: '`<img srcset>`',
    html: (u) => `<img alt="" srcset="${u('a.gif')} 1x">`,
    labelled: (u) => `<img alt="" ${label} data-srcset="${u('a.gif')} 1x">`,
  },
  {
    id: 'picture',
    what: '`<picture><source srcset>`',
    html: (u) => `<picture><source srcset="${u('a.gif')}"><img alt=""></picture>`,
    labelled: (u) => `<picture><source ${label} data-srcset="${u('a.gif')}"><img alt=""></picture>`,
  },
  {
    id: 'img-lazy',
    what: '`<img loading="lazy" src>`',
    html: (u) => `<img alt="" class="seen" loading="lazy" src="${u('a.gif')}">`,
    labelled: (u) => `<img alt="" class="seen" loading="lazy" ${label} data-src="${u('a.gif')}">`,
  },
  {
    id: 'img-first',
    what: 'pixel right after `<body>`',
    place: 'top',
    html: (u) => `<img alt="" width="1" height="1" src="${u('a.gif')}">`,
    labelled: (u) => `<img alt="" width="1" height="1" ${label} data-src="${u('a.gif')}">`,
  },
  {
    id: 'input-image',
    what: '`<input type="image" src>`',
    html: (u) => `<input type="image" alt="" src="${u('a.gif')}">`,
  },
  {
    id: 'svg-image',
    what: '`<svg><image href>`',
    html: (u) => `<svg width="9" height="9"><image width="9" height="9" href="${u('a.gif')}"/></svg>`,
  },
  {
    id: 'svg-filter',
    what: '`<feImage href>`',
    html: (u, host) =>
      `<svg width="9" height="9"><filter id="f-${host}"><feImage href="${u('a.gif')}"/></filter><rect width="9" height="9" filter="url(#f-${host})"/></svg>`,
  },
  {
    id: 'background-attribute',
    what: '`<table background>`',
    html: (u) => `<table background="${u('a.gif')}"><tr><td>T</td></tr></table>`,
  },
  {
    id: 'shadow-image',
    what: 'image in a declarative shadow root',
    html: (u) => `<div><template shadowrootmode="closed"><img alt="" src="${u('a.gif')}"></template></div>`,
    labelled: (u) =>
      `<div><template shadowrootmode="closed"><img alt="" ${label} data-src="${u('a.gif')}"></template></div>`,
  },
  { id: 'image-object', what: '`new Image().src`', js: `keep(new Image()).src = u('a.gif');` },
  {
    id: 'image-srcset',
    what: '`new Image().srcset`',
    js: `keep(new Image()).srcset = u('a.gif') + ' 1x';`,
  },
  {
    id: 'image-inner-html',
    what: '`innerHTML = "<img>"`, not inserted',
    js: `keep(make('div')).innerHTML = '<img alt="" src="' + u('a.gif') + '">';`,
    labelled: `keep(make('div')).innerHTML = '<img alt="" ${label} data-src="' + u('a.gif') + '">';`,
  },
  {
    id: 'image-appended',
    what: '`append(img)`',
    js: `place.append(make('img', { alt: '', src: u('a.gif') }));`,
    labelled: `place.append(make('img', { alt: '', labels: { service: 'denied', src: u('a.gif') } }));`,
  },
  {
    id: 'image-set-attribute',
    what: '`img.setAttribute("src", …)` on an inserted image',
    js: `place.appendChild(make('img', { alt: '' })).setAttribute('src', u('a.gif'));`,
  },
  {
    id: 'image-late',
    what: '`innerHTML = "<img>"` after the page has loaded',
    js: `loaded.then(() => (place.appendChild(make('div')).innerHTML = '<img alt="" src="' + u('a.gif') + '">'));`,
    labelled: `loaded.then(() => (place.appendChild(make('div')).innerHTML = '<img alt="" ${label} data-src="' + u('a.gif') + '">'));`,
  },
  {
    id: 'picture-built',
    what: '`<source srcset>` added to a picture',
    js: `const p = make('picture'); p.append(make('source', { srcset: u('a.gif') }), make('img', { alt: '' })); place.append(p);`,
    labelled: `const p = make('picture');
      p.append(make('source', { labels: { service: 'denied', srcset: u('a.gif') } }), make('img', { alt: '' })); place.append(p);`,
  },
].map((vector) => ({ family: 'image', kind: 'request', ...vector }));
