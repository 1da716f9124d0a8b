/* The two routes as pages from a server, for the frameworks that swap those: Turbo and htmx. */
import { addresses, box, embed, INLINE, script } from './things.js';

const write = (attributes) =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${value.replaceAll('&', '&amp;')}"`)
    .join('');

const scriptTag = (page, src, content = '') => `<script${write(script(page, src))}>${content}</script>`;

/** What code in the page does, written by hand: pages of a server have it inline. */
const appending = (attributes) => `<script>{
  const element = document.createElement('script');
  for (const [name, value] of ${JSON.stringify(Object.entries(attributes))}) element.setAttribute(name, value);
  document.currentScript.after(element);
}</script>`;

/** What stands in the head: that of route B Turbo brings along. */
export function headOf(page, path) {
  if (page.framework !== 'turbo') return '';
  // A preview runs scripts once more, or not, by how fast the server is.
  const preview = page.hasPreviews ? '' : '<meta name="turbo-cache-control" content="no-preview">';
  return preview + (path.endsWith('/b') ? scriptTag(page, addresses(page).own) : '');
}

/** What htmx asks for once route B is there. */
export function part(page) {
  return scriptTag(page, addresses(page).own) + '<p id="part">Part</p>';
}

function routeB(page) {
  const { external, appended, frame, image } = addresses(page);
  return `<h1 id="route-b">B</h1>
${scriptTag(page, external)}
${scriptTag(page, '', INLINE)}
${appending(script(page, appended))}
<iframe title="Frame"${write(embed(page, frame))}></iframe>
<img alt=""${write(embed(page, image))}>
${page.isLabelled ? `<template data-category="tracking">${box(page)}</template>` : ''}
${page.framework === 'htmx' ? '<div hx-get="part" hx-trigger="load"></div>' : ''}`;
}

export function bodyOf(page, path) {
  return `<nav${page.framework === 'htmx' ? ' hx-boost="true"' : ''}><a id="to-a" href="a">A</a> <a id="to-b" href="b">B</a></nav>
<main>${path.endsWith('/b') ? routeB(page) : '<h1 id="route-a">A</h1>'}</main>`;
}
