import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { send } from '../http.mjs';

const lib = fileURLToPath(new URL('../../../node_modules/@duckduckgo/autoconsent/lib', import.meta.url));
const path = '/__friends/autoconsent.js';
let script;

/**
 * DuckDuckGo's autoconsent from its own sources: the package's bundle keeps the heuristic to itself.
 * Nothing of it is changed but for the question whether it runs in a page of its own: the pages under
 * test are frames.
 */
export async function bundleAutoconsent(options) {
  const { outputFiles } = await build({
    stdin: {
      contents: `export * from './heuristics'; export { default as AutoConsent } from './web';`,
      loader: 'ts',
      resolveDir: lib,
    },
    bundle: true,
    write: false,
    target: 'es2022',
    define: { 'window.top': 'window', 'globalThis.location.ancestorOrigins': 'undefined' },
    ...options,
  });
  return outputFiles[0].text;
}

/** The runner's middleware for it, as the global `autoconsent`. */
export async function autoconsentScript(context, next) {
  if (context.path !== path) return next();
  context.respond = false;
  script ??= bundleAutoconsent({ globalName: 'autoconsent' });
  const headers = { 'cache-control': 'max-age=3600' };
  send(context.req, context.res, { type: 'text/javascript; charset=utf-8', body: await script, headers });
}
