import Cookies from 'js-cookie';
import type { ResolvedConfig } from './config.js';
import { expireCookie } from './cookies.js';
import { DAY, isSignal, type ConsentRecord } from './record.js';

/** The answer in the cookie's grammar, and whether the cookie has it; it counts for this page only where not. */
export interface Kept {
  readonly value: string;
  readonly isKept: boolean;
}

/** A record in the cookie's grammar. */
export function formatRecord({ revision, seal, day, method, grants, id }: ConsentRecord): string {
  const head = `1.${revision}.${seal}.${day}.`;
  // Of two answers that have nothing in common, nothing is left.
  return (
    head + (grants.size || isSignal(method) ? `${method}.${[...grants].sort().join('')}.${id}` : 'reject')
  );
}

/**
 * Keeps a record in the cookie, or forgets the answer, and returns what stands there and whether the browser
 * kept it: it drops what it refuses without a word. It expires counting from the day of the choice, and
 * a twin on another domain or path goes, lest it overrule the visitor.
 */
export function keepRecord(
  record: ConsentRecord | null,
  { name, days, domain, ...given }: ResolvedConfig['cookie'],
): Kept {
  const value = record ? formatRecord(record) : '';
  try {
    expireCookie(name);
    if (!record) return { value, isKept: true };
    Cookies.set(name, value, {
      path: '/',
      sameSite: 'Lax',
      secure: location.protocol === 'https:',
      ...given,
      ...(domain && { domain }),
      expires: new Date((record.day + days) * DAY),
    });
    return { value, isKept: Cookies.get(name) === value };
  } catch {
    return { value, isKept: false };
  }
}
