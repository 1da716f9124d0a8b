import type { PeerId } from '../../migrate/peers.js';
import { EXIT, Failure } from '../failure.js';
import { type Draft, objectOf } from './draft.js';
import { fromKlaro } from './from-klaro.js';
import { fromOrejime } from './from-orejime.js';
import { fromTarteaucitron } from './from-tarteaucitron.js';
import { fromVanillaCookieConsent } from './from-vanilla-cookieconsent.js';
import type { ReadObject } from './literal.js';
import type { Source } from './read-source.js';

/** A tool whose config is a file, and how to tell it by its shape. */
interface Converter {
  readonly fits: (one: ReadObject, source: Source) => boolean;
  readonly convert: (one: ReadObject, source: Source) => Draft;
}

/** In this order: what is told by more stands before what is told by less. */
export const CONVERTERS: Readonly<Partial<Record<PeerId, Converter>>> = {
  'vanilla-cookieconsent': {
    fits: (one) =>
      ('categories' in one && 'translations' in objectOf(one['language'])) ||
      Object.values(objectOf(one['languages'])).some((words) => 'settings_modal' in objectOf(words)),
    convert: fromVanillaCookieConsent,
  },
  orejime: {
    fits: (one) =>
      (Array.isArray(one['purposes']) && 'privacyPolicyUrl' in one) ||
      (Array.isArray(one['apps']) && typeof one['privacyPolicy'] === 'string'),
    convert: fromOrejime,
  },
  klaro: {
    fits: (one) =>
      [one['services'], one['apps']].some((list) => Array.isArray(list) && 'name' in objectOf(list[0])),
    convert: (one) => fromKlaro(one),
  },
  tarteaucitron: {
    fits: (one) => 'hashtag' in one || ('privacyUrl' in one && 'orientation' in one),
    convert: fromTarteaucitron,
  },
};

/** The one object of the file that is a config, made ours. @throws {Failure} when there is none */
export function convert(path: string, source: Source, from?: PeerId): { draft: Draft; peer: PeerId } {
  const peers = (from ? [from] : Object.keys(CONVERTERS)) as PeerId[];
  for (const peer of peers) {
    const { fits, convert: make } = CONVERTERS[peer]!;
    const found = source.objects.find((one) => fits(one, source));
    if (found) return { draft: make(found, source), peer };
  }
  // A page may start services without saying anything else.
  if (source.pushed.length && peers.includes('tarteaucitron')) {
    return { draft: fromTarteaucitron({}, source), peer: 'tarteaucitron' };
  }
  const tools = peers.join(', ');
  throw new Failure(
    EXIT.usage,
    `${path}: no config of ${tools} was found in it, as an object that can be read`,
  );
}
