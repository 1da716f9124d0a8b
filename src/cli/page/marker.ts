/** Part of a text, as offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The first of the comments between which a page carries the snippet, and what it says of it. */
export const OPENS = /^\s*privacy-cookie-notice\s+((?:labelled|auto|strict|dry-run)\b.*?)\s*$/s;
/** The second one. */
export const CLOSES = /^\s*\/privacy-cookie-notice\b(.*?)\s*$/s;
/** The id of the element that holds the config. */
export const CONFIG_ID = 'privacy-cookie-notice';
/** Finds what may be one of these three before a page is parsed. */
export const MAY_BE_OURS = /(?:<!--\s*\/?|id\s*=\s*["']?)privacy-cookie-notice\b/gi;
