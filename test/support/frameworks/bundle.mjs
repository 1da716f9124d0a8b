import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { compile } from 'svelte/compiler';

const sources = fileURLToPath(new URL('../../frameworks/', import.meta.url));
const made = new Map();

/** Makes something once a run, at its first use. */
function once(name, make) {
  if (!made.has(name)) made.set(name, make());
  return made.get(name);
}

const svelte = {
  name: 'svelte',
  setup({ onLoad }) {
    onLoad({ filter: /\.svelte$/ }, async ({ path }) => {
      const { js } = compile(await readFile(path, 'utf8'), { filename: path, dev: true });
      return { contents: js.code };
    });
  },
};

async function bundle(framework, side, options) {
  const { outputFiles } = await build({
    entryPoints: [`${sources}${framework}/${side}.js${framework === 'react' ? 'x' : ''}`],
    bundle: true,
    write: false,
    target: 'es2022',
    jsx: 'automatic',
    jsxDev: true,
    plugins: [svelte],
    minify: true,
    conditions: ['development', 'svelte'],
    ...options,
    // The development builds: only they warn.
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
      ...options.define,
    },
  });
  return outputFiles[0].text;
}

/** The framework's page for the browser, its packages in it. */
export function clientOf(framework) {
  return once(`${framework}/client`, () => bundle(framework, 'client', { format: 'esm' }));
}

/** The framework's page for Node: `render(page, path)`. */
export function serverOf(framework) {
  return once(`${framework}/server`, async () => {
    // The runner's console says that it has every method; React would call this one.
    const define = { 'console.createTask': 'undefined' };
    const code = await bundle(framework, 'server', { format: 'cjs', platform: 'node', define });
    const module = { exports: {} };
    new Function('module', 'require', code)(module, createRequire(import.meta.url));
    return module.exports;
  });
}
