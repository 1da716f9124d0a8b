/**
 * How the answer came about: everything, nothing, or a choice of the visitor's own; by closing a notice that
 * only informs, which grants nothing; by a script's click on a button that grants; by the browser's Global
 * Privacy Control; or by a service that the site lets answer for the visitor.
 */
export type ConsentMethod = 'accept' | 'reject' | 'save' | 'close' | 'synthetic' | 'gpc' | 'signal';

/** The visitor's answer, as the cookie keeps it. */
export interface ConsentRecord {
  readonly revision: string;
  /** Fingerprint of the config that was checked when the answer was given. */
  readonly seal: string;
  /** Day of the choice, counted from 1 January 1970 UTC: a whole day tells nobody apart. */
  readonly day: number;
  readonly method: ConsentMethod;
  /** Tokens of the categories and services that may run. */
  readonly grants: ReadonlySet<string>;
  /**
   * Random, and only where the visitor agreed to something: two refusals of one day are the same byte for
   * byte. `NOBODY` where nobody agreed, and empty in a refusal.
   */
  readonly id: string;
}

/**
 * The cookie's grammar: format version, revision, seal, day and method; and but for a refusal also
 * the grants, five digits each, and the record's id. Base 36 and dots only, so no cookie encoder touches it.
 */
const GRAMMAR =
  /^1\.(\w{7})\.(\w{7})\.(\d{5})\.(?:reject|(accept|save|close|synthetic|gpc|signal)\.((?:\w{5}){0,600})\.(\w{16}))$/;

/** Reads a record, or `null` from anything that is not exactly one. Never throws. */
export function parseRecord(value: string): ConsentRecord | null {
  const [, revision, seal, day, method = 'reject', grants = '', id = ''] = GRAMMAR.exec(value) ?? [];
  return revision
    ? ({ revision, seal, day: +day!, method, grants: new Set(grants.match(/.{5}/g)), id } as ConsentRecord)
    : null;
}

/** Whether somebody agreed to something in it. */
export function isConsent({ id }: ConsentRecord): boolean {
  return /[^0]/.test(id);
}

/** Whether the visitor's own means gave it, and not the visitor. */
export function isSignal(method: ConsentMethod): boolean {
  return method === 'gpc' || method === 'signal';
}

/** Stands for the id in what the visitor did not agree to: the same for everyone. */
export const NOBODY = '0000000000000000';

/** Days that an answer counts, unless the config says otherwise. */
export const DAYS = 182;

/** Milliseconds. */
export const DAY = 864e5;

/** Today in UTC, as a count of days. */
export function today(): number {
  return Math.floor(Date.now() / DAY);
}
