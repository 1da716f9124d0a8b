import { service } from './service.js';

/** Snap Pixel: advertising. */
const snapchatPixel = /* @__PURE__ */ service({
    id: 'snapchat-pixel',
    name: 'Snap Pixel',
    provider: 'Snap B.V.',
    country: 'NL',
    kind: 'advertising',
    category: 'tracking',
    purpose: {
        en: 'Tells Snapchat what you do on this site, to measure advertisements there and to choose them for you, with a number for your browser in cookies.',
        nl: 'Laat Snapchat weten wat u op deze site doet, om advertenties daar te meten en voor u te kiezen, met een nummer voor uw browser in cookies.',
    },
    statement: 'https://values.snap.com/privacy/privacy-policy',
    hosts: ['sc-static.net', 'tr.snapchat.com'],
    items: [
        { name: '_scid', kind: 'cookie', lifetime: '13 months' },
        { name: '_scid_r', kind: 'cookie', lifetime: '13 months' },
        { name: 'sc_at', kind: 'cookie', lifetime: '1 year', thirdParty: true },
    ],
    thirdParties: 'Snap Inc.',
    stop: 'reload',
    // Not read on its own pages that day: names and lifetimes are as commonly reported.
    sources: [
        'https://businesshelp.snapchat.com/s/article/snap-pixel-about',
        'https://values.snap.com/privacy/cookie-policy',
    ],
    checked: '2026-11-22',
});

export { snapchatPixel };
