/**
 * FNV-1a, 32 bits, of a value's JSON, as seven base-36 digits: enough to tell a handful of ids apart, no secret.
 * As JSON, because what a page's config holds need not be what it should be, and need not even become text.
 * @see https://datatracker.ietf.org/doc/html/draft-eastlake-fnv
 */
export declare function fingerprint(value: unknown): string;
