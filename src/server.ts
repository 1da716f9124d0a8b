import { idsOf } from './core/categories.js';
import { checkedConfig } from './core/checked-config.js';
import type { ConsentConfig, ResolvedConfig } from './core/config.js';
import { decide, validAnswer, type Decision } from './core/decision.js';
import type { ProfileId } from './core/profiles.js';
import { DAY, parseRecord, today } from './core/record.js';

/** What a browser says of its visitor's wishes with every request. */
export interface Signals {
  /** Not to sell or share what is learnt of the visitor. */
  readonly globalPrivacyControl: boolean;
}

/** A request's headers: a `Headers`, or the object in which Node and most frameworks keep them. */
export type RequestHeaders =
  Pick<Headers, 'get'> | Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * What may run for the visitor who sent a request, decided as the page does. Without a well-formed and
 * unexpired answer to this very revision, only what needs no consent; of several cookies of the name, only
 * what all of them grant. With the signals of the request, exempt tracking is denied to whoever refuses it by
 * them and has not said otherwise on the site.
 * @throws {ConsentConfigError} when the config is unlawful, incomplete or misspelt
 * @see https://datatracker.ietf.org/doc/html/rfc6265#section-4.2 for the `Cookie` header
 */
export function readAnswer(
  cookieHeader: string | null | undefined,
  config: ConsentConfig,
  { globalPrivacyControl: isRefused }: Partial<Signals> = {},
): Decision {
  const resolved = checked(config);
  const records = valuesOf(cookieHeader, resolved.cookie.name).map(parseRecord);
  const decision = decide(resolved, validAnswer(records, resolved, today()));
  // Who only closed what was told has not said that the signal is wrong.
  if (!isRefused || (decision.method && decision.method !== 'close')) return decision;
  const refused = idsOf(resolved.categories.filter(({ id }) => id === 'tracking'));
  return { ...decision, granted: new Set([...decision.granted].filter((id) => !refused.includes(id))) };
}

/**
 * A `Set-Cookie` value that sets the visitor's answer again, as it is and with the expiry that it had from
 * the beginning; `null` where there is nothing to keep, or where two cookies contradict each other. Safari
 * keeps what a script has set for seven days only, and what a server has set until it expires.
 * `secure` says whether the page came by https; `cookie.secure` of the config overrules it.
 * @throws {ConsentConfigError} when the config is unlawful, incomplete or misspelt
 * @see https://webkit.org/blog/8613/intelligent-tracking-prevention-2-1/
 */
export function refreshCookie(
  cookieHeader: string | null | undefined,
  config: ConsentConfig,
  { secure: isSecure }: { readonly secure: boolean },
): string | null {
  const resolved = checked(config);
  const { name, days, domain, path = '/', sameSite = 'Lax', secure = isSecure } = resolved.cookie;
  const isValid = (value: string) => validAnswer([parseRecord(value)], resolved, today());
  const [value, another] = new Set(valuesOf(cookieHeader, name).filter(isValid));
  if (!value || another) return null;
  return [
    `${name}=${value}`,
    `Path=${path}`,
    ...(domain ? [`Domain=${domain}`] : []),
    `Expires=${new Date((parseRecord(value)!.day + days) * DAY).toUTCString()}`,
    `SameSite=${sameSite}`,
    ...(secure ? ['Secure'] : []),
  ].join('; ');
}

/**
 * Reads the signals of a request. Global Privacy Control is on where the header is exactly `1`: anything
 * else says nothing.
 * @see https://www.w3.org/TR/gpc/#the-sec-gpc-header-field-for-http-requests
 */
export function readSignals(headers: RequestHeaders): Signals {
  return { globalPrivacyControl: headerOf(headers, 'sec-gpc') === '1' };
}

/**
 * What to answer at `/.well-known/gpc.json`: that this site abides by Global Privacy Control, and the day
 * (UTC) on which that was last looked at.
 * @throws {RangeError} for what is no day
 * @see https://www.w3.org/TR/gpc/#gpc-support-resource
 */
export function gpcJson(lastUpdate: string | Date): {
  readonly body: string;
  readonly contentType: 'application/json';
} {
  return {
    body: JSON.stringify({ gpc: true, lastUpdate: dayOf(lastUpdate) }),
    contentType: 'application/json',
  };
}

/**
 * The profile for a region that the server already knows, as ISO 3166 names it: `DE`, `US-CA`, `CA-QC`. Nothing
 * is looked up; a region that is unknown, or has no profile of its own, gets `eu`: opt-in.
 * @see https://www.iso.org/iso-3166-country-codes.html
 */
export function profileFor(region: string | null | undefined): ProfileId {
  const [whole = '', country = ''] = /^([A-Z]{2})(?:-[A-Z\d]{1,3})?$/.exec(region?.toUpperCase() ?? '') ?? [];
  return PROFILE_OF[whole] ?? PROFILE_OF[country] ?? 'eu';
}

export { ConsentConfigError } from './core/config-error.js';
export type * from './core/config.js';
export type { Decision } from './core/decision.js';
export type { ConsentMethod } from './core/record.js';
export type { ProfileId };

const PROFILE_OF: Readonly<Record<string, ProfileId>> = {
  BE: 'be',
  BR: 'br',
  'CA-QC': 'qc',
  CH: 'ch',
  DE: 'de',
  ES: 'es',
  FR: 'fr',
  GB: 'uk',
  IT: 'it',
  NL: 'nl',
  US: 'us',
};

/** Configs that were found good: a server asks about the same one with every request. */
const found = /* @__PURE__ */ new WeakMap<ConsentConfig, ResolvedConfig>();

/** The config with its defaults. What is unlawful grants nothing: it throws. */
function checked(config: ConsentConfig): ResolvedConfig {
  const known = found.get(config);
  if (known) return known;
  const resolved = checkedConfig(config);
  found.set(config, resolved);
  return resolved;
}

/** Every value that a `Cookie` header has under a name, as it stands there. */
function valuesOf(cookieHeader: string | null | undefined, name: string): string[] {
  const start = name + '=';
  return (cookieHeader ?? '')
    .split(/;[ \t]*/)
    .flatMap((pair) => (pair.startsWith(start) ? pair.slice(start.length) : []));
}

/** A header that was sent once; what was sent twice comes as a list, or joined by commas. */
function headerOf(headers: RequestHeaders, name: string): unknown {
  if (isHeaders(headers)) return headers.get(name);
  const key = Object.keys(headers).find((one) => one.toLowerCase() === name);
  return key && headers[key];
}

function isHeaders(headers: RequestHeaders): headers is Pick<Headers, 'get'> {
  return typeof headers['get'] === 'function';
}

/** A day as `YYYY-MM-DD`, where it is one: the thirtieth of February is not. */
function dayOf(given: string | Date): string {
  const time = new Date(given);
  const day = isNaN(+time) ? '' : time.toISOString().slice(0, 10);
  const isDay = /^\d{4}-/.test(day) && (given instanceof Date || given === day);
  if (!isDay) throw new RangeError(`lastUpdate: expected a day as YYYY-MM-DD, but got "${given}"`);
  return day;
}
