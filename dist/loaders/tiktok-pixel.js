import { textOption } from './text-option.js';

const SRC = 'https://analytics.tiktok.com/i18n/pixel/events.js';
const COMMANDS = 'page track identify instances debug on off once ready alias group enableCookie disableCookie holdConsent revokeConsent grantConsent';
/**
 * Starts the TikTok Pixel and counts the page view.
 * Source: https://ads.tiktok.com/help/article/get-started-pixel
 */
const load = ({ pixelId }) => {
    const id = textOption('tiktok-pixel', 'pixelId', pixelId, /^[A-Z\d]+$/, 'pixel ID such as C4ABC123DEF456GHI789');
    const globals = window;
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
function withCommands(queue) {
    const methods = queue;
    for (const name of COMMANDS.split(' ')) {
        methods[name] ??= (...given) => void queue.push([name, ...given]);
    }
    return queue;
}

export { load };
