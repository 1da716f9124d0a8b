import { expireCookie, readValues } from '../core/cookies.js';
import type { OldChoice } from './old-choice.js';
import type { PeerId } from './peers.js';
import { readCookiebot } from './stored/cookiebot.js';
import { readKlaro } from './stored/klaro.js';
import { readOneTrust } from './stored/onetrust.js';
import { readOrejime } from './stored/orejime.js';
import { readTarteaucitron } from './stored/tarteaucitron.js';
import { readVanillaCookieConsent } from './stored/vanilla-cookieconsent.js';

/** Where a tool keeps the choice unless a site says otherwise, and how long. */
interface Store {
  readonly names: readonly string[];
  /** Days that its cookie lasts; in local storage nothing ends. */
  readonly lifetime: number;
  /** Kept beside the choice. */
  readonly beside?: string;
  readonly isInStorage?: boolean;
  readonly read: (value: string, beside: readonly string[]) => OldChoice | null;
}

const STORES: Readonly<Record<PeerId, Store>> = {
  'vanilla-cookieconsent': {
    names: ['cc_cookie'],
    lifetime: 182,
    isInStorage: true,
    read: readVanillaCookieConsent,
  },
  klaro: { names: ['klaro'], lifetime: 120, isInStorage: true, read: readKlaro },
  orejime: { names: ['eu-consent', 'orejime'], lifetime: 365, read: readOrejime },
  tarteaucitron: { names: ['tarteaucitron'], lifetime: 365, read: readTarteaucitron },
  cookiebot: { names: ['CookieConsent'], lifetime: 365, read: readCookiebot },
  onetrust: {
    names: ['OptanonConsent'],
    beside: 'OptanonAlertBoxClosed',
    lifetime: 365,
    read: readOneTrust,
  },
};

/** What was found; `null` for what is there and cannot be read. */
export interface FoundChoice {
  readonly peer: PeerId;
  readonly choice: OldChoice | null;
  /** Days that the tool kept it: the oldest that one without a date can be. */
  readonly lifetime: number;
}

/** Every choice that one of these tools has left in this browser. `name` is the site's own for it. */
export function findChoices(peers: readonly PeerId[], name?: string): FoundChoice[] {
  return peers.flatMap((peer) => {
    const { names, beside, lifetime, isInStorage, read } = STORES[peer];
    const closed = beside ? (readValues(beside) ?? []) : [];
    const found = (value: string, days: number) => ({ peer, choice: read(value, closed), lifetime: days });
    return (name ? [name] : names).flatMap((one) => {
      const stored = isInStorage ? inStorage((storage) => storage.getItem(one)) : null;
      return [
        ...(readValues(one) ?? []).map((value) => found(value, lifetime)),
        ...(stored ? [found(stored, Infinity)] : []),
      ];
    });
  });
}

/** Removes what they left: it has been taken over, or is not to be. */
export function forgetChoices(peers: readonly PeerId[], name?: string): void {
  for (const peer of peers) {
    const { names, beside, isInStorage } = STORES[peer];
    for (const one of [...(name ? [name] : names), ...(beside ? [beside] : [])]) {
      if (readValues(one)?.length) expireCookie(one);
      if (isInStorage) inStorage((storage) => storage.removeItem(one));
    }
  }
}

/** The browser may keep storage out of reach. */
function inStorage<Result>(act: (storage: Storage) => Result): Result | null {
  try {
    return act(localStorage);
  } catch {
    return null;
  }
}
