import { ConsentConfigError } from '../core/config-error.js';
import { PEERS, type IdMap, type PeerId } from './peers.js';

/** What a site says of the tool that it had before. */
export interface MigrateOptions {
  /** The tools whose labels are in the pages, and whose choices are in the browsers. */
  from: readonly PeerId[];
  /** Ours for their ids of categories and services: `{ statistics: 'analytical', ga: 'google-analytics-4' }`. */
  map?: IdMap;
  /** The site vouches that each category held the same services as now: a yes to a category counts for them. */
  sameServices?: boolean;
  /** The site vouches that its old tool stored a yes for a click only, where the stored choice does not tell. */
  onlyClicks?: boolean;
  /** Days for which the old tool kept a choice, where it does not write down when that was made. */
  lifetime?: number;
  /** Name of the old tool's cookie, where the site had given it another. */
  cookie?: string;
}

const KEYS = ['from', 'map', 'sameServices', 'onlyClicks', 'lifetime', 'cookie'];

/** @throws {ConsentConfigError} for the first option that is missing, misspelt, or not of its form */
export function checkOptions(options: MigrateOptions): void {
  const { from, map = {}, sameServices = false, onlyClicks = false, lifetime = 0, cookie = 'a' } = options;
  const known = PEERS.join(', ');
  if (!Array.isArray(from) || !from.length) refuse('from', from, `a list of ${known}`);
  for (const peer of from) if (!PEERS.includes(peer)) refuse('from', peer, `one of ${known}`);
  if (Object(map) !== map || Array.isArray(map)) refuse('map', map, 'ids of ours by their ids');
  for (const [old, id] of Object.entries(map)) {
    if (typeof id !== 'string' || !/^[\w.-]+$/.test(id)) refuse(`map.${old}`, id, 'an id');
  }
  if (typeof sameServices !== 'boolean') refuse('sameServices', sameServices, 'boolean');
  if (typeof onlyClicks !== 'boolean') refuse('onlyClicks', onlyClicks, 'boolean');
  if (!Number.isInteger(lifetime) || lifetime < 0) refuse('lifetime', lifetime, 'days');
  if (typeof cookie !== 'string' || !/^[\w.-]+$/.test(cookie)) refuse('cookie', cookie, "a cookie's name");
  for (const key of Object.keys(options)) {
    if (!KEYS.includes(key)) refuse(key, options[key as 'map'], `no such option, but ${KEYS.join(', ')}`);
  }
}

function refuse(option: string, given: unknown, expected: string): never {
  throw new ConsentConfigError(`migrate.${option}`, given, expected);
}
