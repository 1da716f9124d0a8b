import { label } from './label.mjs';

const page = (body) => `'<!doctype html><title>f</title>' + ${body}`;
const scriptTag = `'<script src="' + u('a.js') + '"><\\/script>'`;

/** Documents of a third party inside the page, and frames of the page's own that ask for something. */
export const frameVectors = [
  {
    id: 'frame',
    what: '`<iframe src>`',
    kind: 'frame',
    html: (u) => `<iframe title="f" src="${u('a.html')}"></iframe>`,
    labelled: (u) => `<iframe title="f" ${label} data-src="${u('a.html')}"></iframe>`,
  },
  {
    id: 'frame-lazy',
    what: '`<iframe loading="lazy" src>`',
    kind: 'frame',
    html: (u) => `<iframe title="f" class="seen" loading="lazy" src="${u('a.html')}"></iframe>`,
    labelled: (u) =>
      `<iframe title="f" class="seen" loading="lazy" ${label} data-src="${u('a.html')}"></iframe>`,
  },
  {
    id: 'frame-sandboxed',
    what: '`<iframe sandbox="allow-scripts" src>`',
    kind: 'frame',
    html: (u) => `<iframe title="f" sandbox="allow-scripts" src="${u('a.html')}"></iframe>`,
    labelled: (u) => `<iframe title="f" sandbox="allow-scripts" ${label} data-src="${u('a.html')}"></iframe>`,
  },
  {
    id: 'embed',
    what: '`<embed src>`',
    kind: 'frame',
    html: (u) => `<embed type="text/html" src="${u('a.html')}">`,
  },
  {
    id: 'object',
    what: '`<object data>`',
    kind: 'frame',
    html: (u) => `<object type="text/html" data="${u('a.html')}"></object>`,
  },
  {
    id: 'srcdoc',
    what: '`<iframe srcdoc>` with a script',
    kind: 'script',
    html: (u) => `<iframe title="f" srcdoc="<script src='${u('a.js')}'></script>"></iframe>`,
  },
  {
    id: 'srcdoc-image',
    what: '`<iframe srcdoc>` with an image',
    html: (u) => `<iframe title="f" srcdoc="<img alt='' src='${u('a.gif')}'>"></iframe>`,
  },
  {
    id: 'frame-appended',
    what: '`append(iframe)`',
    kind: 'frame',
    js: `place.append(make('iframe', { title: 'f', src: u('a.html') }));`,
    labelled: `place.append(make('iframe', { title: 'f', labels: { service: 'denied', src: u('a.html') } }));`,
  },
  {
    id: 'frame-src-later',
    what: 'iframe inserted empty, `src` set later',
    kind: 'frame',
    js: `const f = place.appendChild(make('iframe', { title: 'f' })); setTimeout(() => (f.src = u('a.html')), 20);`,
  },
  {
    id: 'frame-inner-html',
    what: '`innerHTML = "<iframe>"`',
    kind: 'frame',
    js: `place.appendChild(make('div')).innerHTML = '<iframe title="f" src="' + u('a.html') + '"></iframe>';`,
    labelled: `place.appendChild(make('div')).innerHTML = '<iframe title="f" ${label} data-src="' + u('a.html') + '"></iframe>';`,
  },
  {
    id: 'frame-adjacent-html',
    what: '`insertAdjacentHTML("<iframe>")`',
    kind: 'frame',
    js: `place.insertAdjacentHTML('beforeend', '<iframe title="f" src="' + u('a.html') + '"></iframe>');`,
    labelled: `place.insertAdjacentHTML('beforeend', '<iframe title="f" ${label} data-src="' + u('a.html') + '"></iframe>');`,
  },
  {
    id: 'frame-in-shadow',
    what: 'iframe in a closed shadow root',
    kind: 'frame',
    js: `place.appendChild(make('div')).attachShadow({ mode: 'closed' }).append(make('iframe', { title: 'f', src: u('a.html') }));`,
  },
  {
    id: 'frame-late',
    what: '`append(iframe)` after the page has loaded',
    kind: 'frame',
    js: `loaded.then(() => document.body.append(make('iframe', { title: 'f', src: u('a.html') })));`,
    labelled: `loaded.then(() => document.body.append(make('iframe', { title: 'f', labels: { service: 'denied', src: u('a.html') } })));`,
  },
  {
    id: 'frame-location',
    what: '`iframe.contentWindow.location = …`',
    kind: 'frame',
    js: `place.appendChild(make('iframe', { title: 'f' })).contentWindow.location = u('a.html');`,
  },
  {
    id: 'form-target',
    what: 'form sent into an iframe',
    kind: 'frame',
    js: `const name = 'form-' + host;
      place.append(make('iframe', { title: 'f', name }), make('form', { action: u('a.html'), target: name }));
      place.lastElementChild.submit();`,
  },
  {
    id: 'form-post',
    what: 'form posted into an iframe',
    kind: 'frame',
    js: `const name = 'post-' + host;
      place.append(make('iframe', { title: 'f', name }), make('form', { action: u('a.html'), target: name, method: 'post' }));
      place.lastElementChild.submit();`,
  },
  {
    id: 'embed-appended',
    what: '`append(embed)`',
    kind: 'frame',
    js: `place.append(make('embed', { type: 'text/html', src: u('a.html') }));`,
  },
  {
    id: 'object-appended',
    what: '`append(object)`',
    kind: 'frame',
    js: `place.append(make('object', { type: 'text/html', data: u('a.html') }));`,
  },
  {
    id: 'blank-script',
    what: 'script in an `about:blank` frame',
    kind: 'script',
    js: `const page = place.appendChild(make('iframe', { title: 'f' })).contentDocument, s = page.createElement('script');
      s.src = u('a.js'); page.body.append(s);`,
  },
  {
    id: 'blank-script-moved',
    what: 'script made in an `about:blank` frame, inserted here',
    kind: 'script',
    js: `const s = place.appendChild(make('iframe', { title: 'f' })).contentDocument.createElement('script');
      s.src = u('a.js'); place.append(s);`,
  },
  {
    id: 'blank-method',
    what: '`appendChild` borrowed from an `about:blank` frame',
    kind: 'script',
    js: `const { Node } = place.appendChild(make('iframe', { title: 'f' })).contentWindow;
      Node.prototype.appendChild.call(place, make('script', { src: u('a.js') }));`,
  },
  {
    id: 'blank-fetch',
    what: '`fetch` of an `about:blank` frame',
    js: `return place.appendChild(make('iframe', { title: 'f' })).contentWindow.fetch(u('a.txt'), { mode: 'no-cors' });`,
  },
  {
    id: 'blank-image',
    what: '`new Image()` of an `about:blank` frame',
    js: `const { Image } = place.appendChild(make('iframe', { title: 'f' })).contentWindow; keep(new Image()).src = u('a.gif');`,
  },
  {
    id: 'data-frame',
    what: '`<iframe src="data:…">` with a script',
    kind: 'script',
    js: `place.append(make('iframe', { title: 'f', src: 'data:text/html,' + encodeURIComponent(${page(scriptTag)}) }));`,
  },
  {
    id: 'blob-frame',
    what: '`<iframe src="blob:…">` with a script',
    kind: 'script',
    js: `place.append(make('iframe', { title: 'f', src: blob(${page(scriptTag)}, 'text/html') }));`,
  },
].map((vector) => ({ family: 'frame', kind: 'request', ...vector }));
