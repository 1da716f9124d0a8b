import type { ItemConfig, ResolvedConfig } from '../core/config.js';
import { cookies } from '../core/cookies.js';
import { matches } from './take-back.js';

/** Something that is stored in the browser, though nothing that may run now declares it. */
export interface StrayItem {
  readonly name: string;
  readonly kind: 'cookie' | 'localStorage' | 'sessionStorage';
}

/**
 * Looks through what is stored, rather than at who stores it: no wrapper sees `localStorage.key = value`,
 * another frame's `document.cookie`, or what the server sets.
 */
export function strayItems(config: ResolvedConfig, granted: ReadonlySet<string>): StrayItem[] {
  const declared: Pick<ItemConfig, 'name' | 'kind'>[] = config.categories
    .flatMap(({ services }) => services)
    .flatMap(({ id, items = [] }) => (granted.has(id) ? items : []));
  declared.push({ name: config.cookie.name, kind: 'cookie' });
  const stray: StrayItem[] = [];
  for (const kind of ['cookie', 'localStorage', 'sessionStorage'] as const) {
    for (const name of namesOf(kind)) {
      if (!declared.some((item) => item.kind === kind && matches(item.name, name)))
        stray.push({ name, kind });
    }
  }
  return stray;
}

function namesOf(kind: StrayItem['kind']): string[] {
  try {
    if (kind !== 'cookie') return Object.keys(window[kind]);
    return cookies().flatMap(([name]) => name || []);
  } catch {
    return [];
  }
}
