import * as door from '../../services/index.js';
import type { Service } from '../../services/service.js';
import { EXIT, Failure, Failures } from '../failure.js';
import { nearest } from './nearest.js';

/** Every service that is known, by id. */
export const CATALOGUE: readonly Service[] = (Object.values(door) as readonly Service[])
  .slice()
  .sort((one, other) => (one.facts.id < other.facts.id ? -1 : 1));

/**
 * The services of these ids, each once, in the order of the ids.
 * @throws {Failure} for each that is unknown, with the nearest that there are
 */
export function servicesNamed(ids: readonly string[]): Service[] {
  const failures: Failure[] = [];
  const found = new Set<Service>();
  for (const id of ids) {
    const service = findService(id);
    if (service) found.add(service);
    else failures.push(new Failure(EXIT.usage, `${id}: no such service in the catalogue; ${hint(id)}`));
  }
  if (failures.length) throw new Failures(failures);
  return [...found];
}

export function findService(id: string): Service | undefined {
  return CATALOGUE.find(({ facts }) => facts.id === id.toLowerCase());
}

/** What to try instead of a word that nothing is called. */
export function hint(word: string): string {
  const ids = nearest(
    word,
    CATALOGUE.map(({ facts }) => facts),
  );
  return ids.length
    ? `did you mean ${ids.join(', ')}?`
    : '"privacy-cookie-notice services" lists what there is';
}
