import { brotliCompressSync } from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup, type OutputChunk } from 'rollup';
import { expect, test } from 'vitest';
import { filesIn, read } from './support/source.js';

/** Bytes, brotli, of what a developer's bundle grows by at once; what is loaded later does not count. */
// The list of languages is 0.4 kB of the last three: a bundler must know each by name.
const LIMITS = {
  index: 6950,
  elements: 24000,
  define: 14500,
  auto: 5050,
  record: 4300,
  migrate: 6800,
  snippet: 16700,
  server: 3250,
  // All of the catalogue; what a site pays for a service of it is in services-size.test.ts.
  'services/index': 35000,
  'signals/index': 1450,
  tcf: 2450,
  gpp: 2050,
};

test('every door of the package has its limit, and every file of the script tag', () => {
  const { exports } = JSON.parse(read('package.json')) as { exports: Record<string, { default?: string }> };
  const doors = Object.values(exports).flatMap((door) => door.default ?? []);
  const needLimits = doors.map((path) => path.replace(/^\.\/dist\/|\.js$/g, ''));
  expect(needLimits.filter((path) => !path.startsWith('locales/')).sort()).toEqual(
    Object.keys(LIMITS).sort(),
  );

  const entries = JSON.parse(read('.size-limit.json')) as { path: string | string[] }[];
  const limited = entries.flatMap(({ path }) => path);
  const files = filesIn('dist').filter((path) => /^dist\/privacy-cookie-notice\b.*\.js$/.test(path));
  expect(files.filter((path) => !limited.includes(path))).toEqual([]);
});

for (const [door, limit] of Object.entries(LIMITS)) {
  test(`the door "${door}" is at most ${limit} bytes with all that it needs at once`, async () => {
    expect(await sizeOf(`dist/${door}.js`)).toBeLessThanOrEqual(limit);
  }, 60_000);
}

test.each(['', '.ui', '.desk', '.preferences'])(
  'Chromium compiles all of a file beside the page’s own work: privacy-cookie-notice%s.js',
  (name) => {
    expect(read(`dist/privacy-cookie-notice${name}.js`)).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/);
  },
);

test.each(filesIn('dist/locales').filter((path) => !/\/(index|settings)\.js$/.test(path)))(
  'a visitor downloads at most 1,300 bytes for the words of %s',
  (path) => {
    expect(brotliCompressSync(read(path)).length).toBeLessThanOrEqual(1300);
  },
);

test.each(filesIn('dist/loaders'))(
  'a visitor downloads at most 400 bytes for what starts a service: %s',
  (path) => {
    expect(brotliCompressSync(read(path)).length).toBeLessThanOrEqual(400);
  },
);

async function sizeOf(input: string): Promise<number> {
  const bundle = await rollup({
    input,
    // What a site has installed for itself.
    external: /^@iab/,
    plugins: [nodeResolve(), terser({ module: true })],
    onwarn: () => {},
  });
  const { output } = await bundle.generate({ format: 'es' });
  const chunks = output.filter((part): part is OutputChunk => part.type === 'chunk');
  const needed = new Set<string>();
  const need = (name: string) => {
    if (needed.has(name)) return;
    needed.add(name);
    chunks.find(({ fileName }) => fileName === name)?.imports.forEach(need);
  };
  need(chunks.find(({ isEntry }) => isEntry)!.fileName);
  const code = chunks.filter(({ fileName }) => needed.has(fileName)).map((chunk) => chunk.code);
  return code.reduce((sum, text) => sum + brotliCompressSync(text).length, 0);
}
