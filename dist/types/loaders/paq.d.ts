import type { LoadedScript } from '../services/loader.js';
/**
 * Starts a Matomo tracker; both addresses end in `/`. What stands in `_paq` before, such as the wish to wait
 * for consent, stays first.
 */
export declare function startMatomo(tracker: string, script: string, siteId: string): LoadedScript;
