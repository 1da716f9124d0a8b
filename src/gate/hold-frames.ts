import type { ResolvedConfig } from '../core/config.js';
import { hostOf, serviceOf } from './hosts.js';

/**
 * Gives frames that the page's policy has stopped the form of held ones, so that a placeholder can stand in
 * them in place of the browser's own error. Once the page has loaded: until then a framework may compare its
 * frames with those that the server sent.
 */
export function holdFrames(isDenied: (host: string) => boolean, config: ResolvedConfig): void {
  const hold = () => {
    for (const frame of document.querySelectorAll('iframe[src]') as NodeListOf<HTMLIFrameElement>) {
      const host = hostOf(frame.src);
      if (!host || !isDenied(host)) continue;
      frame.dataset['src'] = frame.src;
      const service = serviceOf(config, host)?.id;
      if (service) frame.dataset['service'] ??= service;
      else frame.dataset['category'] ??= 'tracking';
      frame.removeAttribute('src');
    }
  };
  // WebKit tells of no idle time.
  const wait = () => ('requestIdleCallback' in window ? requestIdleCallback(hold) : setTimeout(hold, 200));
  if (document.readyState === 'complete') hold();
  else addEventListener('load', wait, { once: true });
}
