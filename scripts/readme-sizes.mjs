// The sizes in the README are the measured ones: `node scripts/readme-sizes.mjs` writes them, the tests read them.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

const dist = (...names) =>
  names.reduce((sum, name) => sum + brotliCompressSync(readFileSync(`dist/${name}`)).length, 0);

export function measuredSizes() {
  const guard = 'privacy-cookie-notice.js';
  return {
    guard: dist(guard),
    first: dist(guard, 'privacy-cookie-notice.ui.js', 'locales/nl.js'),
    watch: dist('privacy-cookie-notice.watch.js'),
    desk: dist('privacy-cookie-notice.desk.js'),
    preferences: dist('privacy-cookie-notice.preferences.js'),
    all: dist('privacy-cookie-notice.all.js'),
  };
}

export function sizesInReadme(readme = readFileSync('README.md', 'utf8')) {
  const found = readme.matchAll(/<!-- size:(\w+) -->([\d,]+)<!-- \/size -->/g);
  return Object.fromEntries([...found].map(([, name, text]) => [name, Number(text.replaceAll(',', ''))]));
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const sizes = measuredSizes();
  const readme = readFileSync('README.md', 'utf8').replace(
    /(<!-- size:(\w+) -->)[\d,]+/g,
    (_, mark, name) => mark + sizes[name].toLocaleString('en'),
  );
  writeFileSync('README.md', readme);
}
