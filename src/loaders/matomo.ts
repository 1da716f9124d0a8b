import type { Loader } from '../services/loader.js';
import { addressOption } from './address-option.js';
import { startMatomo } from './paq.js';
import { textOption } from './text-option.js';

/**
 * Starts Matomo on a server of the site's own; `url` is the folder in which `matomo.js` stands.
 * Source: https://developer.matomo.org/guides/tracking-javascript-guide
 */
export const load: Loader<{ url: string; siteId: string | number }> = ({ url, siteId }) => {
  const server = addressOption('matomo', 'url', url);
  const site = textOption('matomo', 'siteId', siteId, /^[1-9]\d*$/, 'number of the site, such as 1');
  return startMatomo(server, server, site);
};
