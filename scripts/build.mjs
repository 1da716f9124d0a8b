// Builds everything that is made from the sources: dist/, custom-elements.json and docs/elements.md.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { writeElementDocs } from './element-docs.mjs';

const run = (file, ...args) => execFileSync(process.execPath, [file, ...args], { stdio: 'inherit' });

rmSync('dist', { recursive: true, force: true });
run('node_modules/rollup/dist/bin/rollup', '--config', '--silent');
run('node_modules/@custom-elements-manifest/analyzer/cem.js', 'analyze', '--quiet');
writeElementDocs();
