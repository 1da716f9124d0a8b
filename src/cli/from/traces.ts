/** What a page shows of a service. */
export interface Trace {
  /**
   * `address`: asked for by markup or a style. `mention`: an address in code or a vendor's attribute, which
   * may or may not be asked for. `part`: what may be a part of one. `code`: inline code. `tag`: a start tag.
   * `label`: the id of a service.
   */
  readonly kind: 'address' | 'mention' | 'part' | 'code' | 'tag' | 'label';
  /** The code without its comments, the tag in one form, the id, or the address from its host on. */
  readonly text: string;
  readonly url?: URL;
  /** Where it was: `<script src>`, `<script>`. */
  readonly where: string;
  readonly offset: number;
}

/** Stands for the site itself, whose address a file does not tell. */
export const OWN = 'own.invalid';

/** The trace that an address is, when it is one of the web. */
export function addressTrace(
  text: string,
  { base = `https://${OWN}/`, ...trace }: Pick<Trace, 'kind' | 'where' | 'offset'> & { base?: string },
): Trace[] {
  const url = webAddress(text, base);
  return url ? [{ ...trace, text: url.host + url.pathname + url.search, url }] : [];
}

/** An address of the web, or nothing. */
export function webAddress(text: string, base?: string): URL | undefined {
  if (!URL.canParse(text.trim(), base)) return undefined;
  const url = new URL(text.trim(), base);
  return /^https?:$/.test(url.protocol) ? url : undefined;
}

/** Moves what was found in a part of a page to its place there. */
export function moveBy(offset: number, traces: readonly Trace[]): Trace[] {
  return traces.map((trace) => ({ ...trace, offset: trace.offset + offset }));
}
