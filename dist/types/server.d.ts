import type { ConsentConfig } from './core/config.js';
import { type Decision } from './core/decision.js';
import type { ProfileId } from './core/profiles.js';
/** What a browser says of its visitor's wishes with every request. */
export interface Signals {
    /** Not to sell or share what is learnt of the visitor. */
    readonly globalPrivacyControl: boolean;
}
/** A request's headers: a `Headers`, or the object in which Node and most frameworks keep them. */
export type RequestHeaders = Pick<Headers, 'get'> | Readonly<Record<string, string | readonly string[] | undefined>>;
/**
 * What may run for the visitor who sent a request, decided as the page does. Without a well-formed and
 * unexpired answer to this very revision, only what needs no consent; of several cookies of the name, only
 * what all of them grant. With the signals of the request, exempt tracking is denied to whoever refuses it by
 * them and has not said otherwise on the site.
 * @throws {ConsentConfigError} when the config is unlawful, incomplete or misspelt
 * @see https://datatracker.ietf.org/doc/html/rfc6265#section-4.2 for the `Cookie` header
 */
export declare function readAnswer(cookieHeader: string | null | undefined, config: ConsentConfig, { globalPrivacyControl: isRefused }?: Partial<Signals>): Decision;
/**
 * A `Set-Cookie` value that sets the visitor's answer again, as it is and with the expiry that it had from
 * the beginning; `null` where there is nothing to keep, or where two cookies contradict each other. Safari
 * keeps what a script has set for seven days only, and what a server has set until it expires.
 * `secure` says whether the page came by https; `cookie.secure` of the config overrules it.
 * @throws {ConsentConfigError} when the config is unlawful, incomplete or misspelt
 * @see https://webkit.org/blog/8613/intelligent-tracking-prevention-2-1/
 */
export declare function refreshCookie(cookieHeader: string | null | undefined, config: ConsentConfig, { secure: isSecure }: {
    readonly secure: boolean;
}): string | null;
/**
 * Reads the signals of a request. Global Privacy Control is on where the header is exactly `1`: anything
 * else says nothing.
 * @see https://www.w3.org/TR/gpc/#the-sec-gpc-header-field-for-http-requests
 */
export declare function readSignals(headers: RequestHeaders): Signals;
/**
 * What to answer at `/.well-known/gpc.json`: that this site abides by Global Privacy Control, and the day
 * (UTC) on which that was last looked at.
 * @throws {RangeError} for what is no day
 * @see https://www.w3.org/TR/gpc/#gpc-support-resource
 */
export declare function gpcJson(lastUpdate: string | Date): {
    readonly body: string;
    readonly contentType: 'application/json';
};
/**
 * The profile for a region that the server already knows, as ISO 3166 names it: `DE`, `US-CA`, `CA-QC`. Nothing
 * is looked up; a region that is unknown, or has no profile of its own, gets `eu`: opt-in.
 * @see https://www.iso.org/iso-3166-country-codes.html
 */
export declare function profileFor(region: string | null | undefined): ProfileId;
export { ConsentConfigError } from './core/config-error.js';
export type * from './core/config.js';
export type { Decision } from './core/decision.js';
export type { ConsentMethod } from './core/record.js';
export type { ProfileId };
