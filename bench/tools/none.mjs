import { NONE } from '../metrics.mjs';
import { script } from './files.mjs';

/** The page without any tool, with the scripts of others as they come. */
export const none = {
  name: NONE,
  form: 'no tool',
  hold: ({ src }) => script(src, ' async'),
};
