import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import ts from 'typescript';

/**
 * Takes the types out of one file at a time, without looking whether they hold: the modules for npm are
 * built by @rollup/plugin-typescript, which does, and thirty bundles of the same sources need it once.
 */
export const stripTypes = () => ({
  name: 'strip-types',
  resolveId(source, importer) {
    if (!importer || !source.startsWith('.') || !source.endsWith('.js')) return null;
    const path = resolve(dirname(importer.replace(/^\0/, '')), source).replace(/\.js$/, '.ts');
    return existsSync(path) ? path : null;
  },
  transform(code, id) {
    if (!id.endsWith('.ts')) return null;
    const { outputText } = ts.transpileModule(code, { fileName: id, compilerOptions });
    return { code: outputText, map: null };
  },
});

const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, '.');
const compilerOptions = { ...options, noEmit: false };
