import type { ConsentManager } from '../manager.js';
import { STARTS, type User } from './tarteaucitron-starts.js';

/** A service of the page's own. */
interface OwnService {
  readonly js?: () => void;
}

/** What pages expect of its global, as far as they use it to start services. */
interface Tarteaucitron {
  user: User;
  job: { push(...ids: string[]): void };
  services: Record<string, OwnService>;
  init(): void;
  addScript(address: string, id?: string, onLoad?: () => void): void;
  userInterface: { openPanel(): void; respondAll(yes: boolean): void };
}

/**
 * Stands in for its global, which is gone with its script: a service that a page pushes is started once it is
 * granted. One that is not among the common ones, nor the page's own, stays off.
 * @param idOf Ours for the id of one of its services
 */
export function standIn(whenReady: Promise<ConsentManager>, idOf: (old: string) => string): void {
  const nonce = document.currentScript?.nonce ?? '';
  const pushed = new Set<string>();
  const start = async (id: string) => {
    const manager = await whenReady;
    const ours = idOf(id);
    await manager.whenAllowed(manager.config.tokens.has(ours) ? ours : 'tracking');
    const own = tarteaucitron.services[id];
    if (own) return own.js?.();
    const address = STARTS[id]?.(tarteaucitron.user);
    if (address) addHeld(address, nonce);
  };
  const tarteaucitron: Tarteaucitron = {
    user: {},
    services: {},
    job: {
      push(...ids) {
        for (const id of ids) {
          if (pushed.has(id)) continue;
          pushed.add(id);
          // After the page's script, which may say the rest of it behind the push.
          setTimeout(() => {
            if (!tarteaucitron.services[id] && !Object.hasOwn(STARTS, id)) tellUnknown(id);
            else start(id).catch(console.error);
          });
        }
      },
    },
    init() {},
    addScript: (address, id, onLoad) => addHeld(address, nonce, id, onLoad),
    userInterface: {
      openPanel: () => void whenReady.then((manager) => manager.showPreferences()),
      respondAll: (yes) =>
        void whenReady.then((manager) => (yes ? manager.acceptAll() : manager.rejectAll())),
    },
  };
  (window as { tarteaucitron?: Tarteaucitron }).tarteaucitron ??= tarteaucitron;
}

/** Leaves it to the gate, which knows how a page's policy wants scripts: what asks for it has been granted. */
function addHeld(address: string, nonce: string, id = '', onLoad?: () => void): void {
  const script = Object.assign(document.createElement('script'), { type: 'text/plain', nonce, id });
  script.setAttribute('async', '');
  Object.assign(script.dataset, { category: 'functional', src: address });
  // It may be a copy that runs; the event does not bubble.
  const loaded = ({ target }: Event) => {
    if (!(target instanceof HTMLScriptElement) || target.dataset['src'] !== address) return;
    document.removeEventListener('load', loaded, true);
    onLoad!();
  };
  if (onLoad) document.addEventListener('load', loaded, true);
  document.head.append(script);
}

function tellUnknown(id: string): void {
  console.warn(`privacy-cookie-notice: "${id}" of tarteaucitron has no counterpart, and stays off.`);
}
