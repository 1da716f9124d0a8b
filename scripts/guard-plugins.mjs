import terser from '@rollup/plugin-terser';

/** Fills in whether this is the development build. */
export const setDev = (isDev) => ({
  name: 'set-dev',
  renderChunk: (code) => ({
    code: code.replace(/^declare const __DEV__.*$/m, '').replaceAll('__DEV__', String(isDev)),
    map: null,
  }),
});

/**
 * Stands at the top of what runs as soon as it has come: Chromium then compiles all of it at once, beside the
 * page's own work, and not function by function in the midst of it. Others take it for a comment.
 * https://v8.dev/blog/explicit-compile-hints
 */
export const EAGER = '//# allFunctionsCalledOnLoad\n';

// `module` stays unset: on a classic script it would drop the global.
const options = {
  ecma: 2022,
  toplevel: true,
  compress: {
    ecma: 2022,
    passes: 5,
    unsafe_arrows: true,
    unsafe_methods: true,
    keep_fargs: false,
    pure_getters: true,
  },
  // Licences stand in the banner, once.
  format: { comments: /^(! privacy|# all)/ },
};
export const minify = terser(options);

/**
 * As `minify`, with short names dealt out in an order after which the guard compresses best, and what is put
 * into one file with it: some thousand were tried. Any order would do, at about 25 bytes more.
 */
export const minifyGuard = terser({
  ...options,
  mangle: {
    nth_identifier: {
      // In one piece, for it is sent to a worker as text.
      get(index) {
        const names = 'stndwmyxgSalfujkpPrheLzM_TCcBbiAEDvoF$HqGIJKNOQRUVWXYZ';
        let name = names[index % names.length];
        for (
          let rest = Math.floor(index / names.length);
          rest > 0;
          rest = Math.floor((rest - 1) / names.length)
        )
          name += names[(rest - 1) % names.length];
        return name;
      },
    },
  },
});

/** The line break at the end is four bytes of what a visitor downloads. */
export const trimEnd = {
  name: 'trim-end',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) file.code = file.code.trimEnd();
  },
};

// Loaded from beside the script tag's file: a classic script's import() starts at its own address.
const BESIDE = new Map([
  ['./desk.js', './privacy-cookie-notice.desk.js'],
  ['./record.js', './privacy-cookie-notice.record.js'],
  ['../record.js', './privacy-cookie-notice.record.js'],
  ['./watch.js', './privacy-cookie-notice.watch.js'],
  ['./template.js', './privacy-cookie-notice.template.js'],
  ['./audit/watch-storage.js', './privacy-cookie-notice.audit.js'],
  ['./stores.js', './privacy-cookie-notice.stores.js'],
  ['./gate/once.js', './privacy-cookie-notice.once.js'],
  ['./interface.js', './privacy-cookie-notice.ui.js'],
]);
const loadByName = (name, folder) =>
  `const load = (language) => import(\`./${folder}/\${language}.js\`);
   export const ${name} = (language) => load(language).catch(() => load('en'));`;
export const leaveBeside = {
  name: 'leave-beside',
  resolveDynamicImport: (id) => (BESIDE.has(id) ? { id: BESIDE.get(id), external: true } : null),
  // By name: a bundler's list of all languages would be most of what the guard weighs.
  transform: (code, id) => {
    if (id.endsWith('/locales/index.ts')) return loadByName('loadLocale', 'locales');
    return id.endsWith('/locales/page/index.ts') ? loadByName('loadPageTexts', 'locales/page') : null;
  },
};
