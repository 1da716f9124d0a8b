import type { Loader } from '../services/loader.js';
import { textOption } from './text-option.js';

/** Says which widget it is and loads it. */
export const load: Loader<{ key: string }> = (options) => {
  const key = textOption('trengo', 'key', options.key, /^\w+$/, 'letters and digits: the key of the widget');
  const page = window as { Trengo?: object };
  page.Trengo = { ...page.Trengo, key };
  return { src: 'https://static.widget.trengo.eu/embed.js' };
};
