// Rebuilds, and fails when what is committed is not what the sources make, byte for byte.
import { execFileSync } from 'node:child_process';
import './build.mjs';

const MADE = ['dist', 'custom-elements.json', 'docs/elements.md'];
const changed = execFileSync('git', ['status', '--porcelain', '--', ...MADE], { encoding: 'utf8' });
if (changed) {
  console.error(`Not what the sources make; run "npm run build" and commit:\n${changed}`);
  process.exit(1);
}
console.log('dist is what the sources make.');
