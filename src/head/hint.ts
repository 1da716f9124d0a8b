import { grantedBy } from './answer.js';
import type { HeadData } from './head.js';

/** Has the browser fetch what the stored answer lets run: it is held, so that the page's scanner passes it over. */
export function hintScripts({
  cookie,
  days,
  preload = [],
}: Pick<HeadData, 'cookie' | 'days' | 'preload'>): void {
  const { nonce } = document.currentScript!;
  const granted = grantedBy({ cookie, days, parts: preload });
  for (const [href, , , attributes] of preload) {
    // Each address once.
    if (!granted.delete(href)) continue;
    const link = document.createElement('link');
    document.head.append(Object.assign(link, { nonce, rel: 'preload', as: 'script', ...attributes, href }));
  }
}
