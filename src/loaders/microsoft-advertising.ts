import type { Loader } from '../services/loader.js';
import { textOption } from './text-option.js';

type Uet = new (options: object) => { push: (...command: unknown[]) => void };

const SRC = 'https://bat.bing.com/bat.js';

/**
 * Starts Universal Event Tracking of Microsoft Advertising and counts the page view.
 * Source: https://help.ads.microsoft.com/#apex/ads/en/56682/2
 */
export const load: Loader<{ tagId: string | number }> = ({ tagId }) => {
  const ti = textOption('microsoft-advertising', 'tagId', tagId, /^\d+$/, 'UET tag ID such as 12345678');
  const globals = window as unknown as { uetq?: unknown; UET?: Uet };
  const q = (globals.uetq ??= []);
  // Its script only brings the class: the page makes the tracker once it is there. The element is not made
  // yet, so the page listens on its way down; an inline handler would not get past a content policy.
  const start = ({ target }: Event): void => {
    if ((target as Partial<HTMLScriptElement>).src !== SRC || !globals.UET) return;
    document.removeEventListener('load', start, true);
    const uetq = new globals.UET({ ti, q, enableAutoSpaTracking: true });
    globals.uetq = uetq;
    uetq.push('pageLoad');
  };
  document.addEventListener('load', start, true);
  return { src: SRC, attributes: { async: '' } };
};
