import type { CategoryConfig, ItemConfig, ServiceConfig } from '../../core/config.js';
import { mapped, type PeerId } from '../../migrate/peers.js';
import { offsetOf, Pattern, Unread, type ReadObject } from './literal.js';

/** Something of the old config that did not become something of ours. */
export interface Remark {
  readonly offset: number;
  readonly text: string;
}

/** A service as far as the old config tells. */
export type DraftService = Partial<Omit<ServiceConfig, 'items'>> & {
  id: string;
  items?: Partial<ItemConfig>[];
};

/** Our config as far as the old one tells; what it does not say is left out, and our check refuses it. */
export class Draft {
  readonly config: {
    controller?: string;
    statement?: string;
    language?: string;
    categories?: Record<string, CategoryConfig>;
    services: DraftService[];
    cookie?: { days?: number; domain?: string };
  } = { services: [] };
  /** Ids of ours that differ from theirs, for the add-on. */
  readonly map: Record<string, string> = {};
  readonly remarks: Remark[] = [];
  readonly #peer: PeerId;

  constructor(peer: PeerId) {
    this.#peer = peer;
  }

  /** Says of a key that it did not come along, and why. */
  remark(object: ReadObject, key: string, text: string): void {
    this.remarks.push({ offset: offsetOf(object, key), text: `${key}: ${text}` });
  }

  /** Says of every key that is there and not among those which came along. */
  remarkRest(object: ReadObject, taken: readonly string[], reasons: Readonly<Record<string, string>>): void {
    for (const [key, value] of Object.entries(object)) {
      if (taken.includes(key) && !(value instanceof Unread)) continue;
      const reason =
        value instanceof Unread && taken.includes(key) ? `not read: it is ${value.what}` : reasons[key];
      this.remark(object, key, reason ?? 'no counterpart');
    }
  }

  /** Days from 1 to 395, of what the old cookie had. */
  days(object: ReadObject, key: string): void {
    const given = object[key];
    if (given === undefined) return;
    if (typeof given !== 'number')
      return this.remark(object, key, 'not read: one number of days for every answer');
    const days = Math.min(Math.max(Math.round(given), 1), 395);
    if (days !== given) this.remark(object, key, `${days} instead of ${given}: 1 to 395 days`);
    this.config.cookie = { ...this.config.cookie, days };
  }

  domain(object: ReadObject, key: string): void {
    const given = textOf(object[key]);
    if (given) this.config.cookie = { ...this.config.cookie, domain: given.replace(/^\./, '') };
  }

  /** Ours for the first of the names that is known; else tracking, which is asked for. */
  category(object: ReadObject, key: string, names: readonly string[]): string {
    const found = names.map((name) => mapped('vanilla-cookieconsent', name.toLowerCase(), {})).find(Boolean);
    if (found && found !== 'functional') return found;
    const given = names.join(', ') || 'nothing';
    this.remark(object, key, `${given} stands for no category of ours: tracking, unless you know better`);
    return 'tracking';
  }

  /** An id of our form for an old one, remembered for the map where it differs. */
  id(given: string): string {
    const id = this.newId(mapped(this.#peer, given, {}) ?? given);
    if (id !== given) this.map[given] = id;
    return id;
  }

  /** An id of our form that nothing has yet. */
  newId(wanted: string): string {
    const slug = wanted
      .normalize('NFKD')
      .replace(/[^\w.-]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .toLowerCase();
    const known = slug || 'service';
    let id = known;
    for (let count = 2; this.#isTaken(id); count++) id = `${known}-${count}`;
    return id;
  }

  #isTaken(id: string): boolean {
    const { services, categories = {} } = this.config;
    return (
      ['functional', 'analytical', 'tracking'].includes(id) ||
      Object.hasOwn(categories, id) ||
      services.some((one) => one.id === id)
    );
  }
}

/** Cookies by name, `[name, path, domain]`, or a pattern that begins with a name. */
export function itemsOf(draft: Draft, object: ReadObject, key: string): Partial<ItemConfig>[] {
  const given = object[key];
  if (!Array.isArray(given)) return [];
  return given.flatMap((one: unknown) => {
    const name: unknown = Array.isArray(one) ? one[0] : ((one as { name?: unknown } | null)?.name ?? one);
    if (typeof name === 'string' && name) return { name, kind: 'cookie' as const };
    const start = name instanceof Pattern && /^\^([\w-]+)(\.\*)?(\$?)$/.exec(name.source);
    if (start) return { name: start[1]! + (start[3] && !start[2] ? '' : '*'), kind: 'cookie' as const };
    const what = name instanceof Pattern ? `/${name.source}/` : 'code';
    draft.remark(object, key, `${what} is no name that could be read: write it with * in "items"`);
    return [];
  });
}

/** A text for people, without the markup that some tools take. */
export function textOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return text || undefined;
}

export function objectOf(value: unknown): ReadObject {
  const isObject =
    typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Unread);
  return isObject ? (value as ReadObject) : {};
}

export function listOf(value: unknown): ReadObject[] {
  return Array.isArray(value) ? value.map(objectOf) : [];
}

export function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}
