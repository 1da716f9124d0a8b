import type { PeerId } from '../../migrate/peers.js';
import { Draft, itemsOf, listOf, objectOf, textOf, textsOf } from './draft.js';
import type { ReadObject } from './literal.js';
import { REASONS } from './reasons.js';

/** Klaro, and Orejime 2, which was made of it. */
export function fromKlaro(old: ReadObject, peer: PeerId = 'klaro'): Draft {
  const draft = new Draft(peer);
  const language = textOf(old['lang']);
  if (language) draft.config.language = language;
  const translations = objectOf(old['translations']);
  const words = objectOf(translations[language ?? ''] ?? Object.values(translations)[0] ?? {});
  const statement = textOf(
    old['privacyPolicy'] ?? words['privacyPolicyUrl'] ?? objectOf(words['privacyPolicy'])['url'],
  );
  if (statement) draft.config.statement = statement;
  draft.days(old, 'cookieExpiresAfterDays');
  draft.domain(old, 'cookieDomain');
  for (const one of listOf(old['services'] ?? old['apps'])) addService(draft, one, words);
  const taken = [
    'services',
    'apps',
    'lang',
    'privacyPolicy',
    'cookieExpiresAfterDays',
    'cookieDomain',
    'version',
  ];
  draft.remarkRest(old, taken, REASONS);
  return draft;
}

function addService(draft: Draft, one: ReadObject, words: ReadObject): void {
  const name = textOf(one['name']);
  if (!name) return draft.remark(one, 'name', 'a service without a name that could be read is left out');
  const own = objectOf(words[name]);
  const purpose = textOf(own['description'] ?? one['description']);
  const statement = textOf(own['privacyPolicyUrl']);
  const items = itemsOf(draft, one, 'cookies');
  draft.config.services.push({
    id: draft.id(name),
    name: textOf(own['title'] ?? one['title']) ?? name,
    category:
      one['required'] === true ? 'functional' : draft.category(one, 'purposes', textsOf(one['purposes'])),
    ...(purpose && { purpose }),
    ...(statement && { statement }),
    ...(items.length && { items }),
  });
  const taken = ['name', 'title', 'description', 'purposes', 'required', 'cookies', 'translations'];
  draft.remarkRest(one, taken, REASONS);
}
