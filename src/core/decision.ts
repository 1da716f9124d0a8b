import type { ResolvedConfig } from './config.js';
import { DAY, type ConsentMethod, type ConsentRecord } from './record.js';

/** What may run now, and whether the visitor must be asked. */
export interface Decision {
  /** Ids of categories and services. Whatever is not in it is denied. */
  readonly granted: ReadonlySet<string>;
  readonly mustAsk: boolean;
  /** How the visitor answered; `null` while there is no valid answer. */
  readonly method: ConsentMethod | null;
  /** Day of the answer, at 0:00 UTC; `null` while there is none. */
  readonly decidedAt: Date | null;
}

/** The valid answer; `null` where there is none; `undefined` where none can be kept, so asking is vain. */
export type Answer = ConsentRecord | null | undefined;

/** Pure: from the config and the answer to what may run. Functional always may, and exempt until refused. */
export function decide(
  { categories, tokens }: Pick<ResolvedConfig, 'categories'> & Partial<ResolvedConfig>,
  answer?: Answer,
): Decision {
  const granted = new Set<string>();
  for (const category of categories) {
    for (const { id } of [category, ...category.services]) {
      const isYes = answer ? answer.grants.has(tokens!.get(id)!) : category.exempt;
      if (isYes || category.id === 'functional') granted.add(id);
    }
  }
  return {
    granted,
    method: answer?.method ?? null,
    decidedAt: answer ? new Date(answer.day * DAY) : null,
    mustAsk: answer === null && !!categories[1],
  };
}

/**
 * The one answer that counts of those found: of this revision, not expired, not from the future; and of
 * several (a host-only cookie beside a domain-wide one) only what all of them grant.
 */
export function validAnswer(
  found: readonly (ConsentRecord | null)[],
  { revision, cookie }: ResolvedConfig,
  today: number,
): ConsentRecord | null {
  const valid = found.filter(
    (record) => record?.revision === revision && record.day <= today && today < record.day + cookie.days,
  ) as ConsentRecord[];
  const [answer = null] = valid;
  const isCommon = (grant: string) => valid.every(({ grants }) => grants.has(grant));
  return answer && { ...answer, grants: new Set([...answer.grants].filter(isCommon)) };
}
