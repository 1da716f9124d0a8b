import type { ConsentManager } from '../manager.js';
import { pageManager } from '../page-manager.js';
import { ConsentConfigError } from '../core/config-error.js';

/** Where the page's manager is kept; see page-manager.ts. */
const KEY = Symbol.for('privacy-cookie-notice');

/**
 * Calls an act with the page's manager when that has its config and has read no cookie yet. No event comes so
 * early, and a later one would have the visitor see a notice that goes again.
 * @throws {ConsentConfigError} when the notice has started already
 */
export function beforeStart(act: (manager: ConsentManager) => void): void {
  if (pageManager()) {
    throw new ConsentConfigError('migrate', 'a page whose notice has started', 'a call before that');
  }
  // Another part may wait for the same moment.
  const before = Object.getOwnPropertyDescriptor(document, KEY)?.set;
  Object.defineProperty(document, KEY, {
    configurable: true,
    get: () => undefined,
    set(manager: ConsentManager) {
      before?.call(document, manager);
      Object.defineProperty(document, KEY, { value: manager, configurable: true, writable: true });
      try {
        act(manager);
      } catch (error) {
        // The notice goes on without it: nothing is granted, and the visitor is asked.
        console.error(error);
      }
    },
  });
}
