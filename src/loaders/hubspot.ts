import type { Loader } from '../services/loader.js';
import { textOption } from './text-option.js';

/** Loads HubSpot's code, which takes the commands of `_hsq` that were queued before it. */
export const load: Loader<{ portalId: string; region?: string }> = (options) => {
  const portal = textOption('hubspot', 'portalId', options.portalId, /^\d+$/, 'the number of the account');
  const region =
    'region' in options
      ? textOption('hubspot', 'region', options.region, /^(na1|eu1|ap1)$/, 'na1, eu1 or ap1, or nothing')
      : 'na1';
  const page = window as { _hsq?: unknown[]; _hsp?: unknown[] };
  page._hsq ??= [];
  page._hsp ??= [];
  // Accounts kept in Europe have a host of their own.
  const host = region === 'na1' ? 'js.hs-scripts.com' : `js-${region}.hs-scripts.com`;
  return { src: `https://${host}/${portal}.js`, attributes: { id: 'hs-script-loader' } };
};
