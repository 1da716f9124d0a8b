import { printSnippet } from '../../../dist/snippet.js';
import { bodyOf, headOf } from '../../frameworks/pages.js';
import { serverOf } from './bundle.mjs';

const GUARD = '/__test/file/dist/privacy-cookie-notice.js';

// Written down before anything else runs, and once: a router that swaps pages must not start it anew.
const WITNESS = `window.ran ??= [];
  window.problems ??= ['error', 'warn'].reduce((problems, level) => {
    const say = console[level];
    console[level] = (...parts) => { problems.push(level + ': ' + parts.map(String).join(' ')); say.apply(console, parts); };
    return problems;
  }, []);
  addEventListener('error', ({ message, target }) => target === window && problems.push('thrown: ' + message));
  addEventListener('unhandledrejection', ({ reason }) => problems.push('rejected: ' + reason));
  document.addEventListener('consent-error', ({ code, error }) => problems.push('consent-error ' + code + ': ' + error.message));`;

const escape = (value) => JSON.stringify(value).replaceAll('<', '\\u003c');

/** What the command line prints for the head of every page. */
function snippet({ mode, config }) {
  return mode === 'none' ? '' : printSnippet({ ...config, block: mode }, { src: GUARD });
}

/** A page of an opened site, as its server sends it. */
export async function documentOf(site, path) {
  const { page } = site;
  const json = `<script type="application/json" id="page">${escape(page)}</script>`;
  const head = `${snippet(site)}<script>${WITNESS}</script>${json}`;
  const client = `<script type="module" src="${site.client}"></script>`;
  const isRendered = page.isRendered && (await serverOf(page.framework));
  const content = isRendered ? await isRendered.render(page, path) : '';
  if (page.isWhole) {
    return `<!doctype html>${content}`
      .replace('<head>', `<head>${head}`)
      .replace('</body>', `${client}</body>`);
  }
  const isOfServer = ['turbo', 'htmx'].includes(page.framework);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${page.framework}</title>
${head}${isOfServer ? client + headOf(page, path) : ''}</head><body>${
    isOfServer ? bodyOf(page, path) : `<div id="app">${content}</div>${client}`
  }</body></html>`;
}
