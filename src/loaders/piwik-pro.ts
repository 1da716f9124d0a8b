import type { Loader } from '../services/loader.js';
import { addressOption } from './address-option.js';
import { textOption } from './text-option.js';

/** Of each of its two parts, the interface that pages call before its script is there. */
type Parts = Record<'tm' | 'cm', { api?: (method: string, ...parameters: unknown[]) => void }>;

/**
 * Starts a container of Piwik PRO; `url` is the address that its container code comes from, such as
 * `https://example.containers.piwik.pro/`.
 * Source: https://developers.piwik.pro/docs/container-code
 */
export const load: Loader<{ url: string; containerId: string }> = ({ url, containerId }) => {
  const server = addressOption('piwik-pro', 'url', url);
  const id = textOption(
    'piwik-pro',
    'containerId',
    containerId,
    /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/,
    'ID such as 01234567-89ab-cdef-0123-456789abcdef',
  );
  const globals = window as unknown as { dataLayer?: unknown[]; ppms?: Partial<Parts> };
  const dataLayer = (globals.dataLayer ??= []);
  dataLayer.push({ start: Date.now(), event: 'stg.start' });
  const ppms = (globals.ppms ??= {});
  for (const part of ['tm', 'cm'] as const) {
    (ppms[part] ??= {}).api ??= (method, ...parameters) => {
      dataLayer.push({ event: `ppms.${part}:${method}`, parameters });
    };
  }
  return { src: `${server}${id}.js`, attributes: { async: '' } };
};
