/** Leaves a value for after the reload, in the history entry: no other page, tab or visit sees it. */
export function leaveForReload(key: string, value: unknown): void {
  history.replaceState({ ...(history.state as object), [key]: value }, '');
}

/** Takes what was left before the page was loaded again; what is the page's own stays. */
export function takeAfterReload(key: string): unknown {
  const { [key]: value, ...state } = Object(history.state) as Record<string, unknown>;
  if (value !== undefined) history.replaceState(state, '');
  return value;
}
