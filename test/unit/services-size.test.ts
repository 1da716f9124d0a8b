import { brotliCompressSync } from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';
import { expect, test } from 'vitest';
import { root } from './support/source.js';

const DOOR = `${root}/dist/services/index.js`;

/** What a developer's bundle holds of a module that says this. */
async function bundleOf(code: string): Promise<string> {
  const own = {
    name: 'own',
    resolveId: (id: string) => (id === 'own' ? '\0own' : null),
    load: (id: string) => (id === '\0own' ? code : null),
  };
  const bundle = await rollup({
    input: 'own',
    plugins: [own, nodeResolve({ rootDir: root }), terser({ module: true })],
    onwarn: () => {},
  });
  const { output } = await bundle.generate({ format: 'es' });
  return output[0].code;
}
const using = (...names: string[]) =>
  bundleOf(
    `import { ${names.join(', ')} } from '${DOOR}'; globalThis.used = [${names.map((name) => `${name}()`).join(', ')}];`,
  );

const sizeOf = (code: string) => brotliCompressSync(code).length;

test('two services cost a developer’s bundle two sheets, and no other', async () => {
  const code = await using('youtube', 'hotjar');
  const ids = [...code.matchAll(/\bid:"([\w-]+)"/g)].map(([, id]) => id);
  expect(ids.sort()).toEqual(['hotjar', 'youtube']);
  const [one, other] = [sizeOf(await using('youtube')), sizeOf(await using('hotjar'))];
  expect(sizeOf(code)).toBeLessThanOrEqual(one + other);
  expect(sizeOf(code)).toBeLessThanOrEqual(1500);
}, 60_000);

test('a service that is imported and not used costs nothing', async () => {
  expect((await bundleOf(`import { youtube } from '${DOOR}'`)).trim()).toBe('');
}, 60_000);
