import { Draft, textOf } from './draft.js';
import type { ReadObject } from './literal.js';
import type { Source } from './read-source.js';
import { REASONS } from './reasons.js';

/** Its services that only measure; for any other is asked as for tracking. */
const ANALYTICAL =
  /^(gtag|multiplegtag|analytics|matomo\w*|atinternet|plausible|simpleanalytics|clarity|hotjar)$/;

/** What is given to `init`, and what is pushed to `job`. */
export function fromTarteaucitron(old: ReadObject, { pushed }: Source): Draft {
  const draft = new Draft('tarteaucitron');
  const statement = textOf(old['privacyUrl']);
  if (statement) draft.config.statement = statement;
  draft.domain(old, 'cookieDomain');
  for (const id of new Set(pushed.map((one) => one.id))) {
    draft.config.services.push({
      id: draft.id(id),
      name: id,
      category: ANALYTICAL.test(id) ? 'analytical' : 'tracking',
    });
  }
  draft.remarkRest(old, ['privacyUrl', 'cookieDomain'], REASONS);
  return draft;
}
