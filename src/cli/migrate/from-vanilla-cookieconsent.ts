import { mapped } from '../../migrate/peers.js';
import { Draft, itemsOf, listOf, objectOf, textOf, textsOf } from './draft.js';
import type { ReadObject } from './literal.js';
import { REASONS } from './reasons.js';

/** Versions 3 and 2; in 2 categories are named by the switches of the settings, in each language. */
export function fromVanillaCookieConsent(old: ReadObject): Draft {
  const draft = new Draft('vanilla-cookieconsent');
  const language = objectOf(old['language']);
  const given = textOf(language['default'] ?? old['current_lang']);
  if (given) draft.config.language = given;
  const texts = Object.assign(
    Object.create(null),
    objectOf(language['translations'] ?? old['languages']),
  ) as Record<string, unknown>;
  const words = objectOf(texts[given ?? ''] ?? Object.values(texts)[0]);
  const sections = listOf(
    objectOf(words['preferencesModal'])['sections'] ?? objectOf(words['settings_modal'])['blocks'],
  );
  const cookie = objectOf(old['cookie']);
  draft.days(cookie, 'expiresAfterDays');
  draft.days(old, 'cookie_expiration');
  draft.domain(cookie, 'domain');
  draft.domain(old, 'cookie_domain');
  const categories = objectOf(old['categories']);
  const ids = new Set([...Object.keys(categories), ...sections.map(linked)]);
  for (const id of ids) {
    if (id)
      addCategory(
        draft,
        id,
        objectOf(categories[id]),
        categories,
        sections.filter((one) => linked(one) === id),
      );
  }
  draft.remarkRest(cookie, ['expiresAfterDays', 'domain', 'path', 'sameSite', 'secure'], REASONS);
  draft.remarkRest(
    old,
    ['categories', 'cookie', 'current_lang', 'cookie_expiration', 'cookie_domain', 'page_scripts', 'autorun'],
    REASONS,
  );
  return draft;
}

function linked(section: ReadObject): string {
  return textOf(section['linkedCategory'] ?? objectOf(section['toggle'])['value']) ?? '';
}

function addCategory(
  draft: Draft,
  old: string,
  given: ReadObject,
  categories: ReadObject,
  sections: readonly ReadObject[],
): void {
  const [section = {}] = sections;
  const isAlwaysOn = given['readOnly'] === true || objectOf(section['toggle'])['readonly'] === true;
  let id = mapped('vanilla-cookieconsent', old, {}) ?? old.replace(/[^\w.-]+/g, '-');
  if (isAlwaysOn) id = 'functional';
  else if (id === 'functional') {
    id = 'preferences';
    draft.remark(
      categories,
      old,
      'with us what is functional always runs: call it otherwise in your pages too',
    );
  }
  if (id !== old && mapped('vanilla-cookieconsent', old, {}) !== id) draft.map[old] = id;
  const [label, description] = [textOf(section['title']), textOf(section['description'])];
  (draft.config.categories ??= {})[id] ??= { ...(label && { label }), ...(description && { description }) };
  const before = draft.config.services.length;
  for (const [name, service] of Object.entries(objectOf(given['services']))) {
    const about = objectOf(service);
    const items = itemsOf(draft, about, 'cookies');
    draft.config.services.push({
      id: draft.id(name),
      name: textOf(about['label']) ?? name,
      category: id,
      ...(items.length && { items }),
    });
    draft.remarkRest(about, ['label', 'cookies'], REASONS);
  }
  const items = [
    ...itemsOf(draft, objectOf(given['autoClear']), 'cookies'),
    ...sections.flatMap((one) => rowsOf(one)),
  ].filter(({ name }, place, all) => all.findIndex((one) => one.name === name) === place);
  const own = draft.config.services.slice(before);
  if (items.length && own.length < 2) {
    // Nobody says whose they are: one service until the owner tells them apart.
    const service = own[0] ?? { id: draft.newId(`${old}-cookies`), category: id };
    service.items = [...(service.items ?? []), ...items];
    if (!own.length) {
      draft.config.services.push(service);
      draft.remark(
        categories,
        old,
        `its cookies became one service, ${service.id}: tell apart whose they are`,
      );
    }
  } else if (items.length) {
    const names = items.map(({ name }) => name).join(', ');
    draft.remark(categories, old, `add these to the services that they belong to: ${names}`);
  }
  draft.remarkRest(given, ['readOnly', 'services', 'autoClear'], REASONS);
}

/** The rows of its tables, where a column's head tells the lifetime. */
function rowsOf(section: ReadObject): { name: string; kind: 'cookie'; lifetime?: string }[] {
  const table = objectOf(section['cookieTable']);
  const headers = Object.entries(objectOf(table['headers']));
  const column = headers.find(([key, head]) =>
    /expir|durat|lifetime|verval|bewaar|laufzeit|durée/i.test(`${key} ${textOf(head)}`),
  );
  return [...listOf(table['body']), ...listOf(section['cookie_table'])].flatMap((row) => {
    const name = textsOf(Object.values(row))[0];
    const lifetime = column && textOf(row[column[0]]);
    if (!name) return [];
    const pattern = row['is_regex'] === true ? `${name.replace(/^\^/, '').replace(/[^\w-].*$/, '')}*` : name;
    return [{ name: pattern, kind: 'cookie' as const, ...(lifetime && { lifetime }) }];
  });
}
