// Installs the other tools, and bundles the one that is published for bundlers alone.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { fromBuild, fromPackage, pinned } from './tools/files.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));

export async function prepare() {
  if (!Object.entries(pinned).every(isInstalled)) {
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    execFileSync(npm, ['ci', '--prefix', here], { stdio: 'inherit', shell: process.platform === 'win32' });
  }
  const shared = {
    bundle: true,
    minify: true,
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
  };
  await Promise.all([
    build({
      ...shared,
      entryPoints: [`${here}apps/c15t.mjs`],
      outfile: fromBuild('c15t.js'),
      format: 'iife',
      target: 'es2022',
    }),
    build({
      ...shared,
      entryPoints: [fromPackage('@c15t/react/dist/styles.css')],
      outfile: fromBuild('c15t.css'),
    }),
  ]);
}

function isInstalled([name, version]) {
  const file = fromPackage(`${name}/package.json`);
  return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).version === version;
}
