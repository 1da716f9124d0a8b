const KEY = 'consent-asked';

let asked: string | undefined;

/** Leaves word of what the visitor asked for once, for after the page has been loaded again. */
export function noteAsked(what: string): void {
  history.replaceState({ ...(history.state as object), [KEY]: what }, '');
}

/** Whether this is what the visitor asked for once before the page was loaded again; true only once. */
export function wasAsked(what: string): boolean {
  const { [KEY]: noted, ...state } = Object(history.state) as { [KEY]?: string };
  if (noted) {
    asked = noted;
    history.replaceState(state, '');
  }
  if (asked !== what) return false;
  asked = undefined;
  return true;
}
