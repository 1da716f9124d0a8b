import type { Loader } from '../services/loader.js';
import { textOption } from './text-option.js';

/** Loads Klaviyo's code, which takes the commands of `_klOnsite` that were queued before it. */
export const load: Loader<{ companyId: string }> = (options) => {
  const company = textOption(
    'klaviyo',
    'companyId',
    options.companyId,
    /^\w+$/,
    'letters and digits: the public key',
  );
  const page = window as { _klOnsite?: unknown[] };
  page._klOnsite ??= [];
  return { src: `https://static.klaviyo.com/onsite/js/${company}/klaviyo.js` };
};
