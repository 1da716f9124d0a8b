// Writes src/services/index.ts and docs/services.md from the fact sheets in src/services.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { build } from 'esbuild';
import { format, resolveConfig } from 'prettier';

const ROOT = new URL('..', import.meta.url);
const FOLDER = 'src/services/';
const DOOR = `${FOLDER}index.ts`;
const PAGE = 'docs/services.md';
/** What stands above it in the page is written by hand, and stays. */
const MARK = '<!-- From here on made by `npm run services`. -->';
const SHEET = /^export const (\w+) = \/\* @__PURE__ \*\/ service\b/m;

const read = (path) => readFileSync(new URL(path, ROOT), 'utf8');

/** The name of each sheet's file, without its ending, and of what it exports. */
export function sheetFiles() {
  return readdirSync(new URL(FOLDER, ROOT))
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    .sort()
    .flatMap((file) => {
      const name = SHEET.exec(read(FOLDER + file))?.[1];
      return name ? [{ file: file.replace(/\.ts$/, ''), name }] : [];
    });
}

/** The door `./services`. */
export function servicesDoor() {
  const lines = sheetFiles().map(({ file, name }) => `export { ${name} } from './${file}.js';`);
  return [
    '// Made by `npm run services` from the files beside it.',
    "export type { Service, ServiceFacts, ServiceKind, ServiceOptions } from './service.js';",
    ...lines,
    '',
  ].join('\n');
}

/** The page: what is written by hand, and a table for each kind. */
export async function servicesPage() {
  const services = await loadSheets();
  const kinds = [...new Set(services.map(({ facts }) => facts.kind))].sort();
  const head = read(PAGE).split(MARK)[0].trim();
  const parts = [
    head,
    MARK,
    '## All services',
    `${services.length} services of ${new Set(services.map(({ facts }) => facts.provider)).size} providers.`,
    ...kinds.flatMap((kind) => [
      `### ${kind[0].toUpperCase()}${kind.slice(1).replaceAll('-', ' ')}`,
      tableOf(services.filter(({ facts }) => facts.kind === kind)),
    ]),
  ];
  return format(`${parts.join('\n\n')}\n`, {
    ...(await resolveConfig(fileURLToPath(new URL(PAGE, ROOT)))),
    parser: 'markdown',
  });
}

/** Node does not read TypeScript by itself in every version that this runs in. */
async function loadSheets() {
  const { outputFiles } = await build({
    stdin: { contents: servicesDoor(), loader: 'ts', resolveDir: fileURLToPath(new URL(FOLDER, ROOT)) },
    bundle: true,
    format: 'esm',
    write: false,
    define: { __DEV__: 'false' },
  });
  const door = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
  );
  return Object.values(door).sort((one, other) => (one.facts.id < other.facts.id ? -1 : 1));
}

function tableOf(services) {
  const head = ['id', 'name', 'provider', 'category', 'signal', 'started', 'stop', 'sources', 'checked'];
  const rows = services.map(({ facts, loader }) => [
    `\`${facts.id}\``,
    facts.name,
    `${facts.provider} (${facts.country})`,
    facts.category,
    facts.signal ?? '',
    loader ? 'yes' : '',
    facts.stop,
    facts.sources.map((source, index) => `[${index + 1}](${source})`).join(' '),
    facts.checked,
  ]);
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync(new URL(DOOR, ROOT), servicesDoor());
  writeFileSync(new URL(PAGE, ROOT), await servicesPage());
}
