import type { LoadedScript } from '../services/loader.js';

/**
 * Starts a Matomo tracker; both addresses end in `/`. What stands in `_paq` before, such as the wish to wait
 * for consent, stays first.
 */
export function startMatomo(tracker: string, script: string, siteId: string): LoadedScript {
  const globals = window as unknown as { _paq?: unknown[] };
  (globals._paq ??= []).push(
    ['setTrackerUrl', `${tracker}matomo.php`],
    ['setSiteId', siteId],
    ['trackPageView'],
    ['enableLinkTracking'],
  );
  return { src: `${script}matomo.js`, attributes: { async: '' } };
}
