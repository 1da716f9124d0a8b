import { randomUUID } from 'node:crypto';
import { readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { ConsentConfig } from '../../core/config.js';
import { parseJson } from '../config-file.js';
import { EXIT, failAt, Failure } from '../failure.js';

/** A config's file as it is; without one, nothing is in it. */
export interface ConfigFile {
  readonly path: string;
  /** Nothing where there is none. */
  readonly text: string | undefined;
  readonly config: Partial<ConsentConfig>;
}

/** @throws {Failure} when it cannot be read, or holds something else than an object */
export async function openConfig(path: string): Promise<ConfigFile> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) =>
    error.code === 'ENOENT' ? undefined : failAt(path, 'read the config', EXIT.files)(error),
  );
  if (text === undefined || !text.trim()) return { path, text, config: {} };
  const config = parseJson(path, text.replace(/^\uFEFF/, ''));
  if (typeof config !== 'object' || config === null || Array.isArray(config)) {
    throw new Failure(EXIT.usage, `${path}:1: expected a config, {…}, but got other JSON`);
  }
  return { path, text, config };
}

/**
 * Writes the config beside its place and puts it there, indented as it was.
 * @returns whether anything changed; if not, the file is not touched
 */
export async function writeConfig(
  { path, text, config: was }: ConfigFile,
  config: Partial<ConsentConfig>,
): Promise<boolean> {
  if (text !== undefined && isDeepStrictEqual(was, config)) return false;
  const file = await realpath(path).catch(() => path);
  const draft = join(dirname(file), `.privacy-cookie-notice-${randomUUID().slice(0, 8)}.tmp`);
  const { mode } = await stat(file).catch(() => ({ mode: 0o644 }));
  try {
    await writeFile(draft, toText(config, text), { flag: 'wx', mode: mode & 0o7777 });
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    failAt(path, 'write it')(error);
  }
  return true;
}

/** JSON as people keep it in files. */
export function toText(config: Partial<ConsentConfig>, like = ''): string {
  const indent = /\n([ \t]+)"/.exec(like)?.[1] ?? '  ';
  const eol = /\r\n/.test(like) ? '\r\n' : '\n';
  const mark = like.startsWith('\uFEFF') ? '\uFEFF' : '';
  return mark + JSON.stringify(config, null, indent).replaceAll('\n', eol) + eol;
}
