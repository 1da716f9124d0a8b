import type { Loader } from '../services/loader.js';

/** Loads the script that fills the page's boxes; it looks for them by itself. */
export const load: Loader<Record<never, never>> = () => ({
  src: 'https://widget.trustpilot.com/bootstrap/v5/tp.widget.bootstrap.min.js',
});
