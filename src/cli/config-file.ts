import { readFile } from 'node:fs/promises';
import { checkedConfig } from '../core/checked-config.js';
import type { ConsentConfig } from '../core/config.js';
import { ConsentConfigError } from '../core/config-error.js';
import { EXIT, failAt, Failure } from './failure.js';
import { JsonFault, placesInJson } from './json.js';
import { placeOf } from './lines.js';

/** A site's config, checked, and where its options stand. */
export interface SiteConfig {
  readonly config: ConsentConfig;
  /** `consent.json:12`, for an option that is there or for what it is missing from. */
  readonly whereIs: (option: string) => string;
}

/**
 * @param changes What the command line says instead of the file
 * @throws {Failure} when there is none, or it is no JSON, or not a config
 */
export async function readConfig(path: string, changes: Partial<ConsentConfig> = {}): Promise<SiteConfig> {
  const text = await readText(path);
  const given = parseJson(path, text) as ConsentConfig;
  const config = isObject(given) ? { ...given, ...changes } : given;
  const whereIs = (option: string) => `${path}:${placeOf(text, offsetOf(option, text)).line}`;
  checkWhole(config, whereIs);
  return { config, whereIs };
}

/** Holds a config to all rules. @throws {Failure} */
export function checkWhole(config: ConsentConfig, whereIs: SiteConfig['whereIs']): void {
  withPlaces(whereIs, () => checkedConfig(config));
}

/** Works with a config. @throws {Failure} that says where what is refused of it stands */
export function withPlaces<Result>(whereIs: SiteConfig['whereIs'], work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof ConsentConfigError)) throw error;
    throw new Failure(EXIT.usage, `${whereIs(error.option)}: ${error.message}`);
  }
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

/** Where the option stands, or what it is missing from. */
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
