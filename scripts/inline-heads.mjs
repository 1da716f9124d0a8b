import { Script } from 'node:vm';
import minifyHTML from '@lit-labs/rollup-plugin-minify-html-literals';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { leaveBeside, minify, minifyGuard, setDev } from './guard-plugins.mjs';
import { stripTypes } from './strip-types.mjs';

const NAME = /^inline-head:(\w[\w-]*)(\+preload)?$/;

/**
 * Makes `import code from 'inline-head:strict'` the minified text of src/head/strict.ts, with `+preload` that
 * with the hints in it, and `inline-head:guard` that of the guard.
 */
export const inlineHeads = () => ({
  name: 'inline-heads',
  resolveId: (id) => (NAME.test(id) ? `\0${id}` : null),
  async load(id) {
    const [, name, hints] = NAME.exec(id.slice(1)) ?? [];
    if (!name) return null;
    const code = name === 'guard' ? await guard() : await head(name, !!hints);
    return `export default ${JSON.stringify(toInline(code))};`;
  },
});

const head = (name, hints) =>
  textOf({
    input: `src/head/${name}.ts`,
    plugins: [nodeResolve(), stripTypes(), setPreload(hints), minify],
  });

/** What stands in the page has no address of its own: where its neighbours are is handed to it. */
async function guard() {
  const code = await textOf({
    input: 'src/auto.ts',
    plugins: [leaveBeside, nodeResolve(), minifyHTML(), stripTypes(), setDev(false), fromFolder, minifyGuard],
  });
  const [all, placed] = [/\bimport\(/g, /\bimport\(GUARD_FOLDER\+/g].map((one) => code.match(one)?.length);
  if (!all || all !== placed) throw new Error(`${placed} of the guard's ${all} imports start at its folder`);
  return code;
}

/** Whether the part hints at what is granted; what is unused then goes. */
const setPreload = (hints) => ({
  name: 'set-preload',
  renderChunk: (code) => ({ code: code.replaceAll('__PRELOAD__', String(hints)), map: null }),
});

const fromFolder = {
  name: 'from-folder',
  renderDynamicImport: () => ({ left: 'import(GUARD_FOLDER+', right: ')' }),
};

async function textOf(input) {
  const bundle = await rollup(input);
  const { output } = await bundle.generate({ format: 'iife', strict: false });
  await bundle.close();
  return output[0].code.trim().replace(/;$/, '');
}

/** Neither an end nor another start of a script may stand in an inline one, in a page of any encoding. */
function toInline(code) {
  const text = code.replaceAll(/<(?=[!/]|script)/gi, '\\x3c');
  // Outside of a string that would be no code at all.
  new Script(text);
  if (/[^ -~]/.test(text)) throw new Error('an inline script is one line of plain letters');
  return text;
}
