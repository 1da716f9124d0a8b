import type { ServiceConfig } from '../../core/config.js';
import type { ServiceFacts } from '../../services/service.js';
import { covers } from '../catalogue/hosts.js';
import { hostedBy, isLink } from './hosted-by.js';
import { MARKS } from './marks.js';
import { OWN, type Trace } from './traces.js';

/** What has to be known of a service for it to be found. */
export type KnownService = Pick<ServiceConfig, 'id' | 'name' | 'category' | 'hosts'> &
  Partial<Pick<ServiceFacts, 'kind'>>;

/** Something in a page, and where. */
export interface Sight {
  readonly path: string;
  readonly offset: number;
  /** `<script src> of static.example/a.js`. */
  readonly what: string;
}

/** What pages show of the services that they use. */
export interface Guess {
  /** By id. */
  readonly services: ReadonlyMap<string, readonly Sight[]>;
  /** Hosts that several services share, where nothing tells which: by the services’ ids. */
  readonly shared: ReadonlyMap<string, readonly Sight[]>;
  /** Hosts that no service of the catalogue names; asked for, or mentioned in code alone. */
  readonly asked: ReadonlyMap<string, readonly Sight[]>;
  readonly mentioned: ReadonlyMap<string, readonly Sight[]>;
  /** Labels that no service of the catalogue has. */
  readonly labels: ReadonlyMap<string, readonly Sight[]>;
}

/** Names that look like addresses, and are never asked for. */
const NAMESPACES = /(^|\.)(w3\.org|schema\.org|ogp\.me|xmlns\.com|purl\.org)$/;

/**
 * Tells by the traces of pages which services of a catalogue they use. A vendor's mark is more than a host,
 * and the host that says most counts; what could be one service or another is neither.
 */
export function guess(
  pages: readonly { readonly path: string; readonly traces: readonly Trace[] }[],
  catalogue: readonly KnownService[],
  own: readonly string[],
): Guess {
  const found = {
    services: new Map<string, Sight[]>(),
    shared: new Map<string, Sight[]>(),
    asked: new Map<string, Sight[]>(),
    mentioned: new Map<string, Sight[]>(),
    labels: new Map<string, Sight[]>(),
  };
  const note = (where: Map<string, Sight[]>, key: string, sight: Sight) => {
    if (!where.get(key)?.push(sight)) where.set(key, [sight]);
  };
  for (const { path, traces } of pages) {
    for (const trace of traces) {
      const sight = { path, offset: trace.offset, what: describe(trace) };
      if (trace.kind === 'label') {
        const isKnown = catalogue.some(({ id }) => id === trace.text);
        note(isKnown ? found.services : found.labels, trace.text, sight);
        continue;
      }
      const marked = markedBy(trace, sight, catalogue);
      for (const [id, seen] of marked) note(found.services, id, seen);
      const host = trace.url?.hostname;
      if (!host || marked.length || host === OWN || own.some((one) => covers(one, host))) continue;
      const { ids, isSure } = hostedBy(trace, host, catalogue);
      if (isSure) note(found.services, ids[0]!, sight);
      else if (ids.length) note(found.shared, ids.join(' or '), sight);
      else if (trace.kind === 'address') note(found.asked, trace.url.host, sight);
      else if (trace.kind === 'mention' && !NAMESPACES.test(host) && !isLink(trace.url)) {
        note(found.mentioned, trace.url.host, sight);
      }
    }
  }
  return settle(found);
}

/** Whether a trace can tell anything, whatever the catalogue: most of a page does not, and need not be kept. */
export function tells({ kind, text, url }: Trace): boolean {
  if (kind === 'label' || (url && url.hostname !== OWN)) return true;
  return !!MARKS_OF[kind]?.some(([, mark]) => mark.test(text));
}

/** The services whose marks a trace bears, with what is seen of each. */
function markedBy(trace: Trace, sight: Sight, catalogue: readonly KnownService[]): [string, Sight][] {
  const marks = MARKS_OF[trace.kind] ?? [];
  return marks.flatMap(([id, mark]): [string, Sight][] => {
    const match = mark.exec(trace.text);
    if (!match || !catalogue.some((service) => service.id === id)) return [];
    if (trace.url) return [[id, sight]];
    const offset = sight.offset + (trace.kind === 'code' ? match.index : 0);
    return [[id, { ...sight, offset, what: `${trace.where} with ${shorten(match[0])}` }]];
  });
}

const marksIn = (part: 'address' | 'code' | 'tag') =>
  Object.entries(MARKS).flatMap(([id, marks]): [string, RegExp][] =>
    marks[part] ? [[id, marks[part]]] : [],
  );
const ADDRESSES = marksIn('address');
const MARKS_OF: Readonly<Partial<Record<Trace['kind'], readonly [string, RegExp][]>>> = {
  address: ADDRESSES,
  mention: ADDRESSES,
  part: ADDRESSES,
  code: marksIn('code'),
  tag: marksIn('tag'),
};

function describe({ where, url, text }: Trace): string {
  return `${where} ${url ? `of ${url.hostname === OWN ? url.pathname : shorten(text)}` : shorten(text)}`;
}

function shorten(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

/** Some things say nothing more once others are known. */
function settle(found: { [Key in keyof Guess]: Map<string, Sight[]> }): Guess {
  for (const id of found.services.keys()) {
    if (MARKS[id]?.unless?.some((other) => found.services.has(other))) found.services.delete(id);
  }
  for (const ids of found.shared.keys()) {
    if (ids.split(' or ').some((id) => found.services.has(id))) found.shared.delete(ids);
  }
  for (const host of found.asked.keys()) found.mentioned.delete(host);
  return found;
}
