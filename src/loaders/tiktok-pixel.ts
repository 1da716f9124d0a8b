import type { Loader } from '../services/loader.js';
import { textOption } from './text-option.js';

/** An array of what was called, with a method for each command, and books by pixel. */
interface Ttq extends Array<unknown> {
  _i?: Record<string, unknown>;
  _t?: Record<string, number>;
  _o?: Record<string, object>;
}

const SRC = 'https://analytics.tiktok.com/i18n/pixel/events.js';
const COMMANDS =
  'page track identify instances debug on off once ready alias group enableCookie disableCookie holdConsent revokeConsent grantConsent';

/**
 * Starts the TikTok Pixel and counts the page view.
 * Source: https://ads.tiktok.com/help/article/get-started-pixel
 */
export const load: Loader<{ pixelId: string }> = ({ pixelId }) => {
  const id = textOption(
    'tiktok-pixel',
    'pixelId',
    pixelId,
    /^[A-Z\d]+$/,
    'pixel ID such as C4ABC123DEF456GHI789',
  );
  const globals = window as unknown as { ttq?: Ttq; TiktokAnalyticsObject?: string };
  globals.TiktokAnalyticsObject = 'ttq';
  const ttq = withCommands((globals.ttq ??= []));
  // Events may also go to one pixel by its number: it has a queue of its own, and knows its address.
  (ttq._i ??= {})[id] = Object.assign(withCommands([]), { _u: SRC });
  (ttq._t ??= {})[id] = Date.now();
  (ttq._o ??= {})[id] = {};
  ttq.push(['page']);
  return { src: `${SRC}?sdkid=${id}&lib=ttq`, attributes: { async: '' } };
};

/** What the page itself has put there, such as the wish to hold for consent, stays. */
function withCommands(queue: Ttq): Ttq {
  const methods = queue as unknown as Record<string, unknown>;
  for (const name of COMMANDS.split(' ')) {
    methods[name] ??= (...given: unknown[]) => void queue.push([name, ...given]);
  }
  return queue;
}
