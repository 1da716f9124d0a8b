import { readFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createLiveReport } from './live-report.mjs';

const TYPES = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
};

// A name never starts with a dot and holds no `%`, so no path leads out of its folder.
const NAME = String.raw`[\w-][\w.-]*`;
const FILES = String.raw`(?:${NAME}/)*${NAME}\.(?:js|mjs|css|map|json)`;
// The demo's own pages, and the five sites in their folders.
const DEMO_FILE = new RegExp(String.raw`^/(?:sites/(?:${NAME}/)*)?${NAME}\.(?:html|css|js|svg)$`);
const BUILT_FILE = new RegExp(`^/dist/${FILES}$`);
// What module.html names in its import map: the two dependencies of the npm build, and Lit's own.
const DEPENDENCY = new RegExp(
  `^/node_modules/(?:lit|lit-html|lit-element|@lit/reactive-element|js-cookie)/${FILES}$`,
);

/**
 * The little sites of the demo, as one function that answers a request, so that a test can mount
 * the very same pages in a server of its own.
 * @param {{ origins: { analytics: string, tracker: string, embeds: string }, root?: string }} options
 *   `origins` are what `{{analytics}}`, `{{tracker}}` and `{{embeds}}` become in the pages; `root`
 *   holds dist/ and node_modules/
 * @returns {(req: import('node:http').IncomingMessage, res: import('node:http').ServerResponse)
 *   => Promise<boolean>} false when the site has nothing at that address; `res` is then untouched
 */
export function createSite({ origins, root = fileURLToPath(new URL('..', import.meta.url)) }) {
  const demo = join(root, 'demo');
  const live = createLiveReport(origins);

  return async function answerSite(req, res) {
    const [pathname] = req.url.split('?');
    if (pathname.startsWith('/live/')) return live.answer(req, res, pathname);

    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const file = locate(path, { demo, root });
    const content = file && (await read(file));
    if (!content) return false;

    live.count(path);
    const body = extname(file) === '.html' ? await fill(content.toString(), dirname(file), origins) : content;
    res.writeHead(200, {
      'content-type': `${TYPES[extname(file)]}; charset=utf-8`,
      'cache-control': 'no-store',
    });
    res.end(body);
    return true;
  };
}

function locate(path, { demo, root }) {
  if (DEMO_FILE.test(path)) return join(demo, path);
  if (BUILT_FILE.test(path) || DEPENDENCY.test(path)) return join(root, path);
  return null;
}

async function read(file) {
  try {
    return await readFile(file);
  } catch {
    return null;
  }
}

/** One config for all pages of a folder, as a site's template would do; the ports are known only now. */
async function fill(html, folder, origins) {
  const config = await readFile(join(folder, 'consent.json'), 'utf8');
  const page = html.replace(/^( *)(.*)\{\{config\}\}/gm, (_, indent, before) => {
    const lines = config.trim().split('\n');
    return indent + before + lines.join(`\n${indent}`);
  });
  return Object.entries(origins).reduce(
    (filled, [name, origin]) =>
      filled.replaceAll(`{{${name}}}`, origin).replaceAll(`{{${name}Host}}`, new URL(origin).host),
    page,
  );
}
