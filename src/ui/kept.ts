import type { Locale } from '../core/texts.js';

let status: HTMLElement | undefined;

/**
 * Says that the choice was kept, to those who cannot see that the notice has gone (WCAG 4.1.3). Each layer
 * tells of the same choice: it is said once.
 */
export function sayKept({ kept, language }: Locale): void {
  if (!status?.isConnected) {
    status = document.createElement('p');
    status.role = 'status';
    // There for the ear alone. Set by a script, so that a policy has nothing against it.
    status.style.cssText =
      'position:fixed;inset:0 auto auto 0;width:1px;height:1px;overflow:hidden;margin:0;clip-path:inset(50%)';
    document.body.append(status);
  }
  status.lang = language;
  status.textContent = '';
  // A region is listened to once it is in the page; what it says then is news.
  clearTimeout(timer);
  timer = setTimeout(() => (status!.textContent = kept), 100);
}

let timer: ReturnType<typeof setTimeout> | undefined;
