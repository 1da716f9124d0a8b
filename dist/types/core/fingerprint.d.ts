/**
 * FNV-1a, 32 bits, as seven base-36 digits: enough to tell a handful of ids apart, no secret.
 * @see https://datatracker.ietf.org/doc/html/draft-eastlake-fnv
 */
export declare function fingerprint(text: string): string;
