import { covers } from '../catalogue/hosts.js';
import type { KnownService } from './guess.js';
import { MARKS } from './marks.js';
import type { Trace } from './traces.js';

/** The services that name this host most closely: `maps.vendor.example` is nearer than `vendor.example`. */
export function hostedBy(
  { kind, url }: Trace,
  host: string,
  catalogue: readonly KnownService[],
): { ids: readonly string[]; isSure: boolean } {
  // Code that knows a profile's or a video's address links to it, as far as can be seen.
  if (kind !== 'address' && isLink(url!)) return { ids: [], isSure: false };
  let closest = 0;
  let ids: string[] = [];
  for (const { id, hosts = [] } of catalogue) {
    const all = [...hosts, ...(MARKS[id]?.hosts ?? [])];
    const length = Math.max(0, ...all.filter((one) => covers(one, host)).map((one) => one.length));
    if (!length || length < closest) continue;
    if (length > closest) ids = [];
    closest = length;
    ids.push(id);
  }
  const plain = ids.filter((id) => !MARKS[id]?.isMarkedOnly);
  // A connection that is opened ahead, without a path, may be for any of them.
  const left = url!.pathname === '/' || !plain.length ? ids : plain;
  return { ids: left, isSure: left.length === 1 && plain.length === 1 };
}

/** Whether an address in code looks like a page for people, and not like something that is loaded. */
export function isLink({ hostname, pathname }: URL): boolean {
  return (
    /^(www\.|m\.)?[\w-]+\.\w+$/.test(hostname) &&
    !/\.(m?js|css|json|gif|png|svg|php|ashx)$|embed|player|plugins?\/|widget|iframe|sdk|pixel|collect|\bapi\b|\btr\b|\btag\b/i.test(
      pathname,
    )
  );
}
