import type { Loader } from '../services/loader.js';
import { textOption } from './text-option.js';

/** Loads the widget, whose address says which one it is. */
export const load: Loader<{ key: string }> = (options) => {
  const key = textOption(
    'userlike',
    'key',
    options.key,
    /^[\da-f]{64}$/,
    '64 hexadecimal digits: the widget’s key',
  );
  return { src: `https://userlike-cdn-widgets.s3-eu-west-1.amazonaws.com/${key}.js` };
};
