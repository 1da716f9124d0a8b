import { existsSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { codeOf, filesIn, importsOf, parse, read, root, type Import } from './support/source.js';

/*
 * Who may use whom. Imports go down only: the doors (what a site loads) know the elements, the elements
 * know the words and what is decided, the manager wires what decides to what acts, and those two do not
 * look up. `types` are names that vanish when the code is built: with them an element may know what the
 * manager is without bringing it along.
 */
interface Rule {
  readonly uses: readonly string[];
  readonly types?: readonly string[];
}
const RULES: Readonly<Record<string, Rule>> = {
  core: { uses: ['core', 'js-cookie'], types: ['signals'] },
  signals: { uses: ['signals', 'core'] },
  head: { uses: ['head', 'core'] },
  gate: { uses: ['gate', 'core', 'head', 'signals'] },
  locales: { uses: ['locales'], types: ['core'] },
  'page-manager': { uses: [], types: ['manager'] },
  record: { uses: ['record', 'core', 'locales', 'signals'] },
  audit: { uses: ['audit', 'core', 'gate', 'head', 'services'], types: ['manager'] },
  'add-ons': { uses: ['gate', 'services', 'loaders'] },
  desk: { uses: ['core', 'gate', 'record'] },
  watch: { uses: ['core', 'gate', 'head', 'audit'], types: ['manager'] },
  manager: { uses: ['core', 'gate', 'head', 'desk', 'watch', 'page-manager'] },
  ui: {
    uses: ['ui', 'core', 'embeds', 'gate', 'head', 'locales', 'record', 'page-manager', 'lit'],
    types: ['manager'],
  },
  embeds: { uses: ['embeds'] },
  elements: { uses: ['ui'] },
  interface: { uses: ['gate', 'ui'] },
  define: { uses: ['ui', 'elements'] },
  'let-answer': { uses: ['core', 'desk'], types: ['manager'] },
  loaders: { uses: ['loaders', 'core'], types: ['services'] },
  services: { uses: ['services', 'loaders', 'core', 'head', 'page-manager'], types: ['signals'] },
  index: { uses: ['core', 'gate', 'services', 'let-answer', 'manager', 'page-manager', 'signals'] },
  migrate: { uses: ['migrate', 'core', 'page-manager'], types: ['manager'] },
  'migrate-tag': { uses: ['migrate', 'core'] },
  snippet: {
    // Of the interface, its styles.
    uses: [
      'snippet',
      'core',
      'ui',
      'inline-head:auto',
      'inline-head:strict',
      'inline-head:dry-run',
      'inline-head:guard',
      'inline-head:preload',
      'inline-head:auto+preload',
      'inline-head:strict+preload',
      'inline-head:dry-run+preload',
    ],
    types: ['head', 'signals'],
  },
  server: { uses: ['core'] },
  // The adapters for other people's frameworks stand beside the notice, which knows nothing of them.
  iab: { uses: ['iab', 'core'], types: ['manager'] },
  tcf: { uses: ['tcf', 'iab', 'core', 'locales', '@iabtcf'], types: ['manager'] },
  gpp: { uses: ['gpp', 'iab', 'core', '@iabgpp'], types: ['manager'] },
  auto: { uses: ['manager', 'page-manager', 'locales', 'ui', 'interface'], types: ['core'] },
  cli: {
    uses: [
      'cli',
      'snippet',
      'core',
      'locales',
      'migrate',
      'services',
      'embeds',
      'acorn',
      'commander',
      'parse5',
      'node',
    ],
  },
};

/** The parts that only decide: they are to work without a page, but for what reads and writes the cookie, hears the browser, or tells the page. */
const KNOWS_THE_PAGE = [
  'announce',
  'cookies',
  'store',
  'answer',
  'browser-signal',
  'synthetic',
  'resolve-config',
].map((name) => `src/core/${name}.ts`);

const sources = filesIn('src').filter((path) => path.endsWith('.ts'));
const imports = sources.flatMap(importsOf);

/** `src/ui/notice.ts` is of `ui`, `src/manager.ts` is `manager`, a package is itself, `node:fs` is `node`. */
function partOf(path: string): string {
  if (path.startsWith('node:')) return 'node';
  if (!path.startsWith('src/')) return path.split('/')[0]!;
  return path.slice(4).split('/')[0]!.replace(/\.ts$/, '');
}

function isAllowed({ from, to, isType }: Import): boolean {
  const { uses = [], types = [] } = RULES[partOf(from)] ?? {};
  return uses.includes(partOf(to)) || (isType && types.includes(partOf(to)));
}

describe('imports go down only:', () => {
  it('something was read, or the tests below would prove nothing', () => {
    expect(sources.length).toBeGreaterThan(20);
    expect(imports).toContainEqual({ from: 'src/manager.ts', to: 'src/core/decision.ts', isType: false });
    expect(imports).toContainEqual({ from: 'src/manager.ts', to: 'src/desk.ts', isType: false });
    expect(imports).toContainEqual({ from: 'src/manager.ts', to: 'src/desk.ts', isType: true });
    expect(imports).toContainEqual({ from: 'src/page-manager.ts', to: 'src/manager.ts', isType: true });
  });

  it.each([...new Set(sources.map(partOf))])('there is a rule for %s', (part) => {
    expect(Object.keys(RULES)).toContain(part);
  });

  it.each(Object.keys(RULES))('%s uses nothing above it', (part) => {
    const own = imports.filter(({ from }) => partOf(from) === part);
    expect(own.filter((one) => !isAllowed(one))).toEqual([]);
  });

  it('every file that is named is there', () => {
    const missing = imports.filter(({ to }) => to.startsWith('src/') && !existsSync(join(root, to)));
    expect(missing).toEqual([]);
  });

  it('nothing uses itself by a detour', () => {
    const uses = new Map<string, string[]>(sources.map((path) => [path, []]));
    for (const { from, to, isType } of imports) if (!isType) uses.get(from)!.push(to);
    const cycleFrom = (path: string, way: string[]): string[] | undefined => {
      if (way.includes(path)) return [...way.slice(way.indexOf(path)), path];
      for (const next of uses.get(path) ?? []) {
        const found = cycleFrom(next, [...way, path]);
        if (found) return found;
      }
      return undefined;
    };
    expect(sources.map((path) => cycleFrom(path, [])).filter(Boolean)).toEqual([]);
  });

  it('what decides knows no page', () => {
    const isOfPage = /(?<![.\w'"])(document|window|location|navigator|Element)\b(?!['":])/;
    const knowing = sources.filter((path) => partOf(path) === 'core' && isOfPage.test(codeOf(path)));
    expect(knowing).toContain('src/core/cookies.ts');
    expect(knowing.filter((path) => !KNOWS_THE_PAGE.includes(path))).toEqual([]);
  });
});

const folders = ['src', 'test', 'demo', 'scripts'];
const written = folders.flatMap(filesIn).filter((path) => /\.(ts|js|mjs|css|html|json)$/.test(path));

describe('a file holds one idea:', () => {
  it.each(folders)('none in %s is longer than 300 lines', (folder) => {
    const long = written
      .filter((path) => path.startsWith(`${folder}/`))
      .map((path) => [path, read(path).trimEnd().split('\n').length] as const)
      .filter(([, lines]) => lines > 300);
    expect(long).toEqual([]);
  });
});

interface Package {
  readonly bin: Record<string, string>;
  readonly sideEffects: string[];
  readonly exports: Record<string, string | Record<string, string>>;
  readonly files: string[];
  readonly customElements: string;
}
const pkg = JSON.parse(read('package.json')) as Package;

/** Whether importing a module does something: it has statements that are neither names nor types. */
function startsSomething(path: string): boolean {
  return parse(path).statements.some(
    (statement) =>
      !ts.isImportDeclaration(statement) &&
      !ts.isExportDeclaration(statement) &&
      !ts.isExportAssignment(statement) &&
      !ts.isVariableStatement(statement) &&
      !ts.isFunctionDeclaration(statement) &&
      !ts.isClassDeclaration(statement) &&
      !ts.isInterfaceDeclaration(statement) &&
      !ts.isTypeAliasDeclaration(statement) &&
      !ts.isModuleDeclaration(statement),
  );
}

describe('the package says what it is:', () => {
  it('a bundler may leave out every module but those that register or start something', () => {
    // Those of the head stand in the pages themselves; nobody imports add-ons or the command line.
    const shipped = sources.filter((path) => !['head', 'cli', 'add-ons'].includes(partOf(path)));
    const starting = shipped.filter(startsSomething).map((path) => path.slice(4).replace(/\.ts$/, '.js'));
    expect(starting).toEqual(expect.arrayContaining(['auto.js', 'define.js', 'interface.js']));
    const expected = starting.flatMap((path) => [`./dist/${path}`, `./dist/development/${path}`]);
    expect([...pkg.sideEffects].sort()).toEqual([...expected, './dist/privacy-cookie-notice*.js'].sort());
  });

  const doors = Object.entries(pkg.exports).flatMap(([door, target]) =>
    (typeof target === 'string' ? [target] : Object.values(target)).map((path) => [door, path] as const),
  );

  it.each(doors)('what %s leads to, %s, is there', (_, path) => {
    expect(existsSync(join(root, path)), path).toBe(true);
  });

  it('the command of its name is a program for Node', () => {
    expect(Object.keys(pkg.bin)).toEqual(['privacy-cookie-notice']);
    expect(read(pkg.bin['privacy-cookie-notice']!)).toMatch(/^#!\/usr\/bin\/env node\n/);
  });

  it('every language has a door of its own', () => {
    const languages = filesIn('src/locales').map((path) =>
      path.slice('src/locales/'.length).replace(/\.ts$/, ''),
    );
    const shipped = languages.filter((id) => !/^(index|settings|page\/.*)$/.test(id));
    const open = Object.keys(pkg.exports).filter((door) => door.startsWith('./locales/'));
    expect(open.map((door) => door.slice('./locales/'.length)).sort()).toEqual(shipped.sort());
  });

  it('what a site loads is published, with the manifest of its elements', () => {
    expect(pkg.files).toEqual(expect.arrayContaining(['dist', pkg.customElements]));
    for (const name of ['', '.all', '.desk', '.ui', '.preferences']) {
      expect(existsSync(join(root, `dist/privacy-cookie-notice${name}.js`)), name).toBe(true);
    }
  });
});
