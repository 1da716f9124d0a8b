import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';
import { stripTypes } from './strip-types.mjs';

const NAME = /^inline-head:(\w[\w-]*)$/;

const minify = terser({
  ecma: 2022,
  toplevel: true,
  compress: {
    ecma: 2022,
    passes: 3,
    unsafe_arrows: true,
    unsafe_methods: true,
    keep_fargs: false,
    pure_getters: true,
  },
});

/** Makes `import code from 'inline-head:strict'` the minified text of src/head/strict.ts. */
export const inlineHeads = () => ({
  name: 'inline-heads',
  resolveId: (id) => (NAME.test(id) ? `\0${id}` : null),
  async load(id) {
    const [, name] = NAME.exec(id.slice(1)) ?? [];
    return name && `export default ${JSON.stringify(await textOf(name))};`;
  },
});

async function textOf(name) {
  const bundle = await rollup({
    input: `src/head/${name}.ts`,
    plugins: [nodeResolve(), stripTypes(), minify],
  });
  const { output } = await bundle.generate({ format: 'iife', strict: false });
  await bundle.close();
  // Neither an end nor another start of a script may stand in an inline one.
  return output[0].code
    .trim()
    .replace(/;$/, '')
    .replaceAll(/<(?=[!/]|script)/gi, '\\x3c');
}
