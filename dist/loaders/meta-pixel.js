import { textOption } from './text-option.js';

/**
 * Starts the Meta Pixel and counts the page view.
 * Source: https://developers.facebook.com/docs/meta-pixel/get-started
 */
const load = ({ pixelId }) => {
    const id = textOption('meta-pixel', 'pixelId', pixelId, /^\d+$/, 'pixel ID such as 123456789012345');
    const globals = window;
    // What was said before, such as a consent, stays first.
    const fbq = (globals.fbq ??= makeFbq());
    globals._fbq ??= fbq;
    fbq('init', id);
    fbq('track', 'PageView');
    return { src: 'https://connect.facebook.net/en_US/fbevents.js', attributes: { async: '' } };
};
function makeFbq() {
    const queue = [];
    const fbq = function (...command) {
        // Its script takes each call for what a function was called with.
        // eslint-disable-next-line prefer-rest-params
        if (!fbq.callMethod)
            queue.push(arguments);
        else
            fbq.callMethod(...command);
    };
    return Object.assign(fbq, { push: fbq, queue, loaded: true, version: '2.0' });
}

export { load };
