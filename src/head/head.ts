/**
 * What the snippet's inline part knows of the config, worked out beforehand: every page carries it.
 * Tokens are those of the cookie's record.
 */
export interface HeadData {
  /** The cookie's name. */
  readonly name: string;
  readonly revision: string;
  /** For how many days an answer counts. */
  readonly days: number;
  /** Hosts that always may be asked. */
  readonly allow: readonly string[];
  /** Every category and service, functional ones aside: id, token, hosts. */
  readonly parts: readonly (readonly [id: string, token: string, ...hosts: string[]])[];
  /** The policy; `%` stands where hosts are to be added. */
  readonly policy: string;
  /** What permitted scripts carry in `auto`. */
  readonly nonce: string;
  /** Whether the page's own inline scripts run when `auto` crashes. */
  readonly runsInline: boolean;
}

/** What the inline part of the snippet leaves for the guard, on the document. */
export interface Head {
  readonly mode: 'auto' | 'strict' | 'dry-run';
  /** What was stopped: address, kind and time (milliseconds). */
  readonly stopped: (readonly [address: string, kind: string, time: number])[];
  /** Called for each further one. */
  onstop?: () => void;
  /** Judges again in `auto`: takes the granted ids, and hands each script over that may run now. */
  follow?(granted: ReadonlySet<string>, run: (script: HTMLScriptElement) => void): void;
  /** Lets one element load whatever the answer (`auto`). */
  pass?(element: Element): void;
}

// A registered symbol, as for the page's manager: nothing in the markup can stand in for it.
export const HEAD = Symbol.for('privacy-cookie-notice.head');

/** The inline part's object, where the page carries one. */
export function pageHead(): Head | undefined {
  return (document as { [HEAD]?: Head })[HEAD];
}
