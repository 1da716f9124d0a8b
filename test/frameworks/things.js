/* What route B brings from other hosts: the same for every framework, labelled or plain. */

/** What a framework's own warning of changed attributes is turned off with, for what the notice may change. */
const TOLERANT = {
  react: { suppressHydrationWarning: true },
  vue: { 'data-allow-mismatch': 'attribute' },
};

/** What the server says of the site. */
export function readPage() {
  return JSON.parse(document.getElementById('page').textContent);
}

/** Where everything comes from. Of its own for each opened site: browsers keep what an earlier one asked for. */
export function addresses({ id, analytics, tracker }) {
  const script = (name) => `${analytics}/script.js?push=${name}&page=${id}`;
  return {
    external: script('external'),
    /** Appended by code, when the route is there. */
    appended: script('appended'),
    /** By the framework's own way of adding a script. */
    own: script('own'),
    frame: `${tracker}/frame.html?frame&page=${id}`,
    image: `${tracker}/pixel.gif?image&page=${id}`,
    boxed: `${tracker}/pixel.gif?boxed&page=${id}`,
  };
}

export const INLINE = `ran.push('inline')`;

/** Attributes of a script: what a site writes to have it held, or what it writes without us. */
export function script({ isLabelled, isTolerant, framework }, src) {
  const address = src && { [isLabelled ? 'data-src' : 'src']: src };
  const label = isLabelled && { type: 'text/plain', 'data-category': 'analytical' };
  return { ...label, ...address, ...(isTolerant && TOLERANT[framework]) };
}

/** Attributes of a frame or an image. */
export function embed({ isLabelled, isTolerant, framework }, src) {
  const held = isLabelled ? { 'data-category': 'tracking', 'data-src': src } : { src };
  return { ...held, ...(isTolerant && TOLERANT[framework]) };
}

/** What stands in the labelled template. */
export function box(page) {
  return `<p class="boxed">Boxed</p><script>ran.push('boxed')</script><img data-src="${addresses(page).boxed}" alt="">`;
}

/** Appends a script, as code in a component does. */
export function append(page) {
  const element = document.createElement('script');
  for (const [name, value] of Object.entries(script(page, addresses(page).appended))) {
    element.setAttribute(name, value);
  }
  return document.body.appendChild(element);
}

/** Which of the two routes an address is. */
export function routeOf(path) {
  return path.endsWith('/b') ? 'b' : 'a';
}

/** For the tests: the route can be used. */
export function tellReady() {
  document.documentElement.dataset.ready = '';
}
