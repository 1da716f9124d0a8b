import type { Loader } from '../services/loader.js';
import { textOption } from './text-option.js';

/**
 * Starts Simple Analytics; it counts for the page's own host unless `hostname` says another.
 * Source: https://docs.simpleanalytics.com/script
 */
export const load: Loader<{ hostname?: string }> = ({ hostname }) => {
  const attributes: Record<string, string> = { async: '' };
  if (hostname !== undefined) {
    attributes['data-hostname'] = textOption(
      'simple-analytics',
      'hostname',
      hostname,
      /^[a-z\d-]+(\.[a-z\d-]+)+$/,
      'host such as example.org',
    );
  }
  return { src: 'https://scripts.simpleanalyticscdn.com/latest.js', attributes };
};
