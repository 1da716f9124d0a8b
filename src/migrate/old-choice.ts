/** What a visitor told the tool that a site had before. */
export interface OldChoice {
  /** By the old ids of categories and services: yes or no. What was left open is not in it. */
  readonly answers: ReadonlyMap<string, boolean>;
  /** Only what was granted is written down: whatever else was asked has been refused. */
  readonly namesGrantsOnly: boolean;
  /** Whether a yes can only have come from a click; else the tool also wrote it for those who just read on. */
  readonly isExplicit: boolean;
  /** Day of the choice, counted from 1 January 1970 UTC; `undefined` where the tool does not keep it. */
  readonly day: number | undefined;
}

/** Longer than any that these tools write. */
const LONGEST = 8000;

/** Characters as they were before they were put into a cookie, or `null`. */
export function decoded(value: string): string | null {
  if (value.length > LONGEST) return null;
  try {
    return decodeURIComponent(value);
  } catch {
    // Some tools do not encode, and a lone % is a text of its own.
    return value;
  }
}

/** An object in JSON, encoded or not; `null` from anything else. */
export function objectIn(value: string): Readonly<Record<string, unknown>> | null {
  try {
    const parsed: unknown = JSON.parse(decoded(value) ?? '');
    return isObject(parsed) ? parsed : null;
  } catch {
    return null;
  }
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

/** The day of a moment in milliseconds, or as a text of ISO 8601; `undefined` from anything else. */
export function dayOf(moment: unknown): number | undefined {
  const isMoment =
    typeof moment === 'number' || (typeof moment === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(moment));
  const time = isMoment ? new Date(moment).getTime() : NaN;
  return time > 0 ? Math.floor(time / 864e5) : undefined;
}
