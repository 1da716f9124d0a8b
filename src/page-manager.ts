import type { ConsentManager } from './manager.js';

// A registered symbol: the guard and the interface are separate bundles, and no element's id or name
// can stand in for it.
const KEY = Symbol.for('privacy-cookie-notice');
type Page = { [KEY]?: ConsentManager };

/** The manager that runs this page, if one was started. */
export function pageManager(): ConsentManager | undefined {
  return (document as Page)[KEY];
}

/** Makes a manager the page's own; false where there already is one. */
export function becomePageManager(manager: ConsentManager): boolean {
  if (pageManager()) return false;
  (document as Page)[KEY] = manager;
  return true;
}
