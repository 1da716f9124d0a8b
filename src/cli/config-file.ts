import { readFile } from 'node:fs/promises';
import { checkConfig } from '../core/check-config.js';
import type { ConsentConfig } from '../core/config.js';
import { ConsentConfigError } from '../core/config-error.js';
import { resolveConfig } from '../core/resolve-config.js';
import { EXIT, failAt, Failure } from './failure.js';
import { JsonFault, placesInJson } from './json.js';
import { placeOf } from './lines.js';

/**
 * A site's config, checked.
 * @param changes What the command line says instead of the file
 * @throws {Failure} when there is none, or it is no JSON, or not a config
 */
export async function readConfig(path: string, changes: Partial<ConsentConfig> = {}): Promise<ConsentConfig> {
  const text = await readText(path);
  const config = parseJson(path, text) as ConsentConfig;
  const changed = isObject(config) ? { ...config, ...changes } : config;
  checkWhole(changed, (option) => `${path}:${lineOfOption(option, text)}`);
  return changed;
}

/**
 * Holds a config to all rules.
 * @param whereIs Where an option stands, to be said before what is wrong with it
 * @throws {Failure}
 */
export function checkWhole(config: ConsentConfig, whereIs: (option: string) => string): void {
  try {
    checkConfig(config);
    checkConfig(config, resolveConfig(config));
  } catch (error) {
    if (!(error instanceof ConsentConfigError)) throw error;
    throw new Failure(EXIT.usage, `${whereIs(error.option)}: ${error.message}`);
  }
}

/** The line on which an option stands, or what it is missing from. */
export function lineOfOption(option: string, text: string): number {
  return placeOf(text, offsetOf(option, text)).line;
}

async function readText(path: string): Promise<string> {
  const doing = 'read the config (--config names its file)';
  return (await readFile(path, 'utf8').catch(failAt(path, doing, EXIT.usage))).replace(/^\uFEFF/, '');
}

/** @throws {Failure} that says where it is no JSON, and what is expected there */
export function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const { offset, message } = faultIn(text, error);
    const { line, column } = placeOf(text, offset);
    const found = /^(?:[\w.-]+|.)/su.exec(text.slice(offset))?.[0];
    const got = found ? JSON.stringify(found) : 'the end of the file';
    throw new Failure(EXIT.usage, `${path}:${line}:${column}: not JSON: expected ${message}, but got ${got}`);
  }
}

function faultIn(text: string, error: unknown): JsonFault {
  try {
    placesInJson(text);
  } catch (fault) {
    if (fault instanceof JsonFault) return fault;
  }
  return new JsonFault(0, (error as Error).message);
}

function offsetOf(option: string, text: string): number {
  const places = placesInJson(text);
  for (let path = option; path; path = path.replace(/(^|\.)[^.[]+$|\[\d+\]$/, '')) {
    if (places.has(path)) return places.get(path)!;
  }
  return places.get('')!;
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
