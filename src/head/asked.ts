const KEY = 'consent-asked';

let asked: string | undefined;
let isRead = false;

/** Leaves word of what the visitor asked for once, for after the page has been loaded again. */
export function noteAsked(what: string): void {
  history.replaceState({ ...(history.state as object), [KEY]: what }, '');
}

/** Whether this is what the visitor asked for once before the page was loaded again; true only once. */
export function wasAsked(what: string): boolean {
  readAsked();
  if (asked !== what) return false;
  asked = undefined;
  return true;
}

/** Once on each page: what is noted later is for the next, while this one lives on until that has come. */
function readAsked(): void {
  if (isRead) return;
  isRead = true;
  const { [KEY]: noted, ...state } = Object(history.state) as { [KEY]?: string };
  if (noted === undefined) return;
  asked = noted;
  history.replaceState(state, '');
}
