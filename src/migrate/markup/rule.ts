/** Elements of another tool's markup, and how they become ours. */
export interface Rule {
  readonly selector: string;
  readonly relabel: (element: HTMLElement, as: Relabel) => void;
}

/** What a rule has to work with. */
export interface Relabel {
  /** Ours for an old id; what nobody knows counts as tracking. */
  readonly id: (old: string) => string;
  /** Ours for an old id that somebody mapped. */
  readonly mapped: (old: string) => string | undefined;
  /** Has an element wait for all of these. */
  readonly waitFor: (element: HTMLElement, categories: readonly string[]) => void;
}

/** The kinds that the gate holds. */
export const HOLDABLE = ':is(script,iframe,img,source,link)';

/** A rule for buttons and links that open what the visitor chose. */
export function opens(selector: string): Rule {
  return { selector, relabel: (button) => act(button, 'show-preferences') };
}

/** Makes a button ask for one of our actions; its own call would be of a tool that is gone. */
export function act(button: HTMLElement, action: string): void {
  button.dataset['consentAction'] = action;
  button.removeAttribute('onclick');
}

/** Has an address wait where the gate looks for it; an empty frame in the meantime is no address. */
export function holdAddress(element: HTMLElement, from?: string): void {
  const address = from && element.dataset[from];
  if (address) element.dataset['src'] = address;
  if (element.dataset['src'] && /^(about:blank)?$/.test(element.getAttribute('src') ?? 'x')) {
    element.removeAttribute('src');
    // WebKit is still on its way to the blank page, and drops the address that comes after it.
    if (element instanceof HTMLIFrameElement) element.parentNode?.insertBefore(element, element.nextSibling);
  }
}
