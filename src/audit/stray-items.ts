import { servicesOf } from '../core/categories.js';
import type { ItemConfig, ItemKind, ResolvedConfig } from '../core/config.js';
import { cookies } from '../core/cookies.js';
import { namesOfStores } from '../gate/stores.js';
import { matches } from '../gate/take-back.js';

/** Something that is stored in the browser, though nothing that may run now declares it. */
export interface StrayItem {
  readonly name: string;
  readonly kind: ItemKind;
  /** The service that declares it and may not run, where there is one. */
  readonly service?: string;
}

const KINDS = ['cookie', 'localStorage', 'sessionStorage', 'indexedDB', 'cache'] as const;

/**
 * Looks through what is stored, rather than at who stores it: no wrapper sees `localStorage.key = value`,
 * another frame's `document.cookie`, or what the server sets.
 */
export async function strayItems(config: ResolvedConfig, granted: ReadonlySet<string>): Promise<StrayItem[]> {
  const services = servicesOf(config.categories);
  const declares = (items: readonly Pick<ItemConfig, 'name' | 'kind'>[], kind: ItemKind, name: string) =>
    items.some((item) => item.kind === kind && matches(item.name, name));
  const declared = services.flatMap(({ id, items = [] }) => (granted.has(id) ? items : []));
  const own = [{ name: config.cookie.name, kind: 'cookie' as const }];
  const stray: StrayItem[] = [];
  for (const kind of KINDS) {
    for (const name of await namesOf(kind)) {
      if (declares([...declared, ...own], kind, name)) continue;
      const service = services.find(({ items = [] }) => declares(items, kind, name))?.id;
      stray.push({ name, kind, ...(service && { service }) });
    }
  }
  return stray;
}

async function namesOf(kind: ItemKind): Promise<string[]> {
  try {
    if (kind === 'cookie') return cookies().flatMap(([name]) => name || []);
    if (kind === 'localStorage' || kind === 'sessionStorage') return Object.keys(window[kind]);
    return await namesOfStores(kind);
  } catch {
    return [];
  }
}
