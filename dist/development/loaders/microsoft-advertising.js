import { textOption } from './text-option.js';

const SRC = 'https://bat.bing.com/bat.js';
/**
 * Starts Universal Event Tracking of Microsoft Advertising and counts the page view.
 * Source: https://help.ads.microsoft.com/#apex/ads/en/56682/2
 */
const load = ({ tagId }) => {
    const ti = textOption('microsoft-advertising', 'tagId', tagId, /^\d+$/, 'UET tag ID such as 12345678');
    const globals = window;
    const q = (globals.uetq ??= []);
    // Its script only brings the class: the page makes the tracker once it is there. The element is not made
    // yet, so the page listens on its way down; an inline handler would not get past a content policy.
    const start = ({ target }) => {
        if (target.src !== SRC || !globals.UET)
            return;
        document.removeEventListener('load', start, true);
        const uetq = new globals.UET({ ti, q, enableAutoSpaTracking: true });
        globals.uetq = uetq;
        uetq.push('pageLoad');
    };
    document.addEventListener('load', start, true);
    return { src: SRC, attributes: { async: '' } };
};

export { load };
