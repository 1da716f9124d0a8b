import { leaveForReload, takeAfterReload } from './over-reload.js';

const KEY = 'consent-once';

/** What the visitor asked to load once on this page, before it was loaded again: services and hosts. */
export function takeOnce(): string[] {
  return (takeAfterReload(KEY) as string[] | undefined) ?? [];
}

/** Reloads the page, with leave for this service or host to load once. */
export function reloadWith(name: string): void {
  leaveForReload(KEY, [name]);
  location.reload();
}
