import { ConsentConfigError } from '../core/config-error.js';
import type { Loader } from '../services/loader.js';

export type MatomoOptions = {
  /** Address of the site's own Matomo: `https://stats.example/`. */
  url: string;
  siteId: number | string;
};

/**
 * Counts page views and followed links in the site's own Matomo.
 * @see https://developer.matomo.org/guides/tracking-javascript-guide (looked at 2026-11-22)
 */
export const load: Loader<MatomoOptions> = ({ url, siteId }) => {
  if (!/^https?:\/\/./.test(url)) {
    throw new ConsentConfigError('load.url', url, 'the address of your Matomo: https://stats.example/');
  }
  if (!/^\d+$/.test(`${siteId}`)) {
    throw new ConsentConfigError('load.siteId', siteId, "the number of your site in Matomo's settings");
  }
  const base = url.replace(/\/?$/, '/');
  const page = window as { _paq?: unknown[][] };
  const queue = (page._paq ??= []);
  queue.push(['setTrackerUrl', base + 'matomo.php'], ['setSiteId', `${siteId}`]);
  queue.push(['trackPageView'], ['enableLinkTracking']);
  return { src: base + 'matomo.js', attributes: { async: '' } };
};
