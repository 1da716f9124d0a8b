import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import typescript from '@rollup/plugin-typescript';
import minifyHTML from '@lit-labs/rollup-plugin-minify-html-literals';
import { EAGER, leaveBeside, minify, minifyGuard, setDev, trimEnd } from './scripts/guard-plugins.mjs';
import { inlineHeads } from './scripts/inline-heads.mjs';
import { stripTypes } from './scripts/strip-types.mjs';

const pkg = JSON.parse(readFileSync('package.json', 'utf8'));
const versionOf = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;
const licences = {
  'js-cookie': `js-cookie ${versionOf('js-cookie')} (MIT, Klaus Hartl and others)`,
  lit: `Lit ${versionOf('lit')} (BSD-3-Clause, Google LLC)`,
};
const banner = (...parts) =>
  [`/*! ${pkg.name} ${pkg.version} MIT`, ...parts.flatMap((part) => licences[part] ?? [])].join('; ') + ' */';

/** Services that the script tag can start: each has a file of its own. */
const LOADERS = readdirSync('src/loaders')
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((id) => /^export const load\b/m.test(readFileSync(`src/loaders/${id}.ts`, 'utf8')));
const setLoaders = {
  name: 'set-loaders',
  renderChunk: (code) => ({
    code: code
      .replace(/^\s*declare const __LOADERS__.*$/m, '')
      .replace('__LOADERS__', JSON.stringify(LOADERS.join(' ')))
      // What is built stands in one folder, and the loaders in one of their own beside it.
      .replace('../loaders/', './loaders/'),
    map: null,
  }),
};
const DOORS = [
  'index',
  'elements',
  'define',
  'auto',
  'migrate',
  'snippet',
  'record',
  'server',
  'services/index',
  'signals/index',
  'tcf',
  'gpp',
];
const languagesIn = (folder) =>
  readdirSync(`src/${folder}`)
    .filter((file) => /^[a-z]{2}(-[A-Z]{2})?\.ts$/.test(file))
    .map((file) => `${folder}/${file.replace(/\.ts$/, '')}`);
const sources = (names) => Object.fromEntries(names.map((name) => [name, `src/${name}.ts`]));
const locales = languagesIn('locales');

/** For npm: the modules as they are in src, with other packages left to the developer's bundler. */
const modules = (isDev) => ({
  input: sources([...DOORS, ...locales]),
  external: [/^lit/, 'js-cookie', /^@iab/],
  output: {
    dir: isDev ? 'dist/development' : 'dist',
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: 'src',
  },
  plugins: [
    inlineHeads(),
    isDev
      ? stripTypes()
      : typescript({
          noEmitOnError: true,
          declaration: true,
          declarationDir: 'dist/types',
          rootDir: 'src',
          filterRoot: false,
        }),
    setDev(isDev),
  ],
});

/** What a visitor downloads of the words: one of these, from npm and from the script tag alike. */
const words = {
  input: sources([...locales, ...languagesIn('locales/page')]),
  output: { dir: 'dist', format: 'es' },
  plugins: [stripTypes(), minify],
};

/** What starts a service, fetched for it alone once it is granted. */
const loaders = {
  input: sources(LOADERS.map((id) => `loaders/${id}`)),
  output: { dir: 'dist', format: 'es', chunkFileNames: 'loaders/[name].js' },
  plugins: [stripTypes(), minify],
};

/** A small classic file beside the guard, whose tag stands before the guard's. */
const addOn = (name, source, plugins = [], part = undefined) => ({
  input: source,
  output: { file: `dist/privacy-cookie-notice.${name}.js`, format: 'iife', banner: banner(part) },
  plugins: [nodeResolve(), stripTypes(), ...plugins, setDev(false), minify],
});

/** Nothing stands beside the one-file build: it has two languages in it. */
const holdAll = {
  name: 'hold-all',
  transform: (code, id) =>
    /\/locales\/(page\/)?index\.ts$/.test(id)
      ? code.replace(/^ .*import\('\.\/(?!en|nl)[^']*'\),\n/gm, '')
      : null,
};

const guard = (file, plugins, isOneFile) => ({
  input: 'src/auto.ts',
  output: {
    file: `dist/${file}`,
    format: 'iife',
    // Said by the classes themselves; a dozen bytes of the guard.
    strict: isOneFile,
    inlineDynamicImports: isOneFile,
    // The guard has nobody else's code in it, and no byte to spare.
    banner: EAGER + (isOneFile ? banner('js-cookie', 'lit') : ''),
  },
  plugins: [isOneFile ? holdAll : leaveBeside, nodeResolve(), minifyHTML(), stripTypes(), ...plugins],
});

/** Of what is beside the guard, what a first visit runs most of. */
const AT_ONCE = /\b(ui|preferences|speak|desk)$/;

/** What the guard loads from beside itself, when it is needed. */
const beside = (name, source, part) => ({
  input: { [`privacy-cookie-notice.${name}`]: source },
  output: {
    dir: 'dist',
    format: 'es',
    banner: ({ name: chunk }) => (AT_ONCE.test(chunk) ? EAGER : '') + banner(part),
    chunkFileNames: 'privacy-cookie-notice.[name].js',
    minifyInternalExports: true,
  },
  plugins: [leaveBeside, nodeResolve(), minifyHTML(), stripTypes(), setDev(false), minify],
});

/** What a script tag beside the guard's speaks: one file for each vendor. */
const SIGNALS = readdirSync('src/signals')
  .filter((file) => /\bid: '/.test(readFileSync(`src/signals/${file}`, 'utf8')) && file !== 'callback.ts')
  .map((file) => file.replace(/\.ts$/, ''));
const signalTag = (id) => ({
  input: `signal:${id}`,
  output: { file: `dist/privacy-cookie-notice.${id}.js`, format: 'iife', strict: false },
  plugins: [
    {
      name: 'signal-tag',
      resolveId: (source) => (source === `signal:${id}` ? source : null),
      load: (source) =>
        source === `signal:${id}`
          ? `import { optionsInPage } from '${resolve('src/signals/options-in-page.ts')}';
             import { speak } from '${resolve('src/signals/speak.ts')}';
             import { ${id.replace(/-(.)/g, (_, first) => first.toUpperCase())} as signal } from '${resolve(`src/signals/${id}.ts`)}';
             speak(signal, optionsInPage(signal.id));`
          : null,
    },
    stripTypes(),
    // The names of the guard's, after which it is compressed, if they are put together.
    minifyGuard,
  ],
});

/** The command line, for Node: what npm installs beside it stays an import. */
const commandLine = {
  input: 'src/cli/main.ts',
  external: [/^node:/, /^lit/, 'acorn', 'commander', 'parse5'],
  output: { file: 'dist/cli.js', format: 'es', banner: '#!/usr/bin/env node' },
  // The languages stand beside it.
  plugins: [inlineHeads(), leaveBeside, stripTypes(), setDev(false)],
};

export default [
  modules(false),
  modules(true),
  words,
  loaders,
  guard('privacy-cookie-notice.js', [setDev(false), minifyGuard, trimEnd], false),
  guard('privacy-cookie-notice.dev.js', [setDev(true)], false),
  guard('privacy-cookie-notice.all.js', [setDev(false), minify], true),
  addOn('services', 'src/add-ons/services.ts', [setLoaders]),
  beside('desk', 'src/desk.ts', 'js-cookie'),
  beside('record', 'src/record.ts'),
  beside('watch', 'src/watch.ts'),
  beside('template', 'src/gate/template.ts'),
  beside('audit', 'src/audit/watch-storage.ts'),
  beside('stores', 'src/gate/stores.ts'),
  beside('once', 'src/gate/once.ts'),
  beside('ui', 'src/interface.ts', 'lit'),
  ...SIGNALS.map(signalTag),
  addOn('migrate', 'src/migrate-tag.ts', [], 'js-cookie'),
  commandLine,
];
