import type { Loader } from '../services/loader.js';
import { textOption } from './text-option.js';

/** Queues the start with the account's key and loads the tracker. */
export const load: Loader<{ clientKey: string }> = (options) => {
  const key = textOption(
    'brevo',
    'clientKey',
    options.clientKey,
    /^\w+$/,
    'letters and digits: the client key',
  );
  const page = window as { Brevo?: unknown[] };
  page.Brevo ??= [];
  page.Brevo.push(['init', { client_key: key }]);
  return { src: 'https://cdn.brevo.com/js/sdk-loader.js' };
};
