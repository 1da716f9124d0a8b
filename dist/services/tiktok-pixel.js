import { load } from '../loaders/tiktok-pixel.js';
import { service } from './service.js';

/** TikTok Pixel: advertising. */
const tiktokPixel = /* @__PURE__ */ service({
    id: 'tiktok-pixel',
    name: 'TikTok Pixel',
    provider: 'TikTok Technology Limited',
    country: 'IE',
    kind: 'advertising',
    category: 'tracking',
    purpose: {
        en: 'Tells TikTok what you do on this site, to measure advertisements there and to choose them for you, with a number for your browser in cookies.',
        nl: 'Laat TikTok weten wat u op deze site doet, om advertenties daar te meten en voor u te kiezen, met een nummer voor uw browser in cookies.',
    },
    statement: 'https://www.tiktok.com/legal/page/eea/privacy-policy/en',
    hosts: ['analytics.tiktok.com'],
    items: [
        { name: '_ttp', kind: 'cookie', lifetime: '13 months' },
        { name: '_ttp', kind: 'cookie', lifetime: '13 months', thirdParty: true },
        { name: '_tt_enable_cookie', kind: 'cookie', lifetime: '13 months' },
        { name: 'ttcsid*', kind: 'cookie', lifetime: '13 months' },
        { name: 'tt_sessionId', kind: 'sessionStorage', lifetime: 'session' },
        { name: 'tt_appInfo', kind: 'sessionStorage', lifetime: 'session' },
    ],
    thirdParties: 'TikTok Information Technologies UK Limited',
    signal: 'tiktok',
    stop: 'signal',
    sources: [
        'https://ads.tiktok.com/help/article/using-cookies-with-tiktok-pixel',
        'https://ads.tiktok.com/help/article/standard-mode',
    ],
    checked: '2026-11-22',
}, load);

export { tiktokPixel };
