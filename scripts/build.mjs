// Builds everything that is made from the sources: dist/, custom-elements.json and docs/elements.md.
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { writeElementDocs } from './element-docs.mjs';

const run = (file, ...args) => execFileSync(process.execPath, [file, ...args], { stdio: 'inherit' });

rmSync('dist', { recursive: true, force: true });
run('node_modules/rollup/dist/bin/rollup', '--config', '--silent');
run('node_modules/@custom-elements-manifest/analyzer/cem.js', 'analyze', '--quiet');
writeElementDocs();
writeLicences(['js-cookie', 'lit', 'lit-element', 'lit-html', '@lit/reactive-element']);

/** The licences of what the bundled files carry, in full, as those licences ask. */
function writeLicences(packages) {
  const texts = packages.map(
    (name) => `${name}\n\n${readFileSync(`node_modules/${name}/LICENSE`, 'utf8').trim()}\n`,
  );
  writeFileSync('dist/THIRD-PARTY-LICENSES.txt', texts.join('\n----\n\n'));
}
