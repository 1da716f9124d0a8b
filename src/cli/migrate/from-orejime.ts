import { Draft, itemsOf, listOf, objectOf, textOf } from './draft.js';
import { fromKlaro } from './from-klaro.js';
import type { ReadObject } from './literal.js';
import { REASONS } from './reasons.js';

/** Versions 3 and 2. Its purposes are services; a group is as near as it comes to a category. */
export function fromOrejime(old: ReadObject): Draft {
  if (!old['purposes']) return fromKlaro(old, 'orejime');
  const draft = new Draft('orejime');
  const statement = textOf(old['privacyPolicyUrl']);
  const language = textOf(old['lang']);
  if (statement) draft.config.statement = statement;
  if (language) draft.config.language = language;
  const cookie = objectOf(old['cookie']);
  draft.days(cookie, 'duration');
  draft.domain(cookie, 'domain');
  for (const one of listOf(old['purposes'])) addPurpose(draft, one, []);
  draft.remarkRest(cookie, ['duration', 'domain', 'sameSite'], REASONS);
  draft.remarkRest(old, ['purposes', 'privacyPolicyUrl', 'lang', 'cookie'], REASONS);
  return draft;
}

function addPurpose(draft: Draft, one: ReadObject, groups: readonly string[]): void {
  const id = textOf(one['id']);
  if (!id) return draft.remark(one, 'id', 'a purpose without an id that could be read is left out');
  const inside = listOf(one['purposes']);
  if (inside.length) return inside.forEach((each) => addPurpose(draft, each, [...groups, id]));
  const purpose = textOf(one['description']);
  const items = itemsOf(draft, one, 'cookies');
  draft.config.services.push({
    id: draft.id(id),
    name: textOf(one['title']) ?? id,
    category:
      one['isMandatory'] === true ? 'functional' : draft.category(one, 'id', groups.length ? groups : [id]),
    ...(purpose && { purpose }),
    ...(items.length && { items }),
  });
  draft.remarkRest(one, ['id', 'title', 'description', 'cookies', 'isMandatory'], REASONS);
}
