const KEY = 'consent-once';

/**
 * What the visitor asked to load once on this page: services and hosts. It came through the reload in
 * the history entry, which no other page, tab or visit can see, and is gone as soon as it is read.
 */
export function takeOnce(): string[] {
  const { [KEY]: once, ...state } = Object(history.state) as { [KEY]?: string[] };
  if (!once) return [];
  history.replaceState(state, '');
  return once;
}

/** Reloads the page, with leave for this service or host to load once. */
export function reloadWith(name: string): void {
  history.replaceState({ ...(history.state as object), [KEY]: [name] }, '');
  location.reload();
}
