import { service } from './service.js';

/** Quora Pixel: advertising. */
const quoraPixel = /* @__PURE__ */ service({
    id: 'quora-pixel',
    name: 'Quora Pixel',
    provider: 'Quora, Inc.',
    country: 'US',
    kind: 'advertising',
    category: 'tracking',
    purpose: {
        en: 'Tells Quora what you do on this site, to measure advertisements there and to choose them for you, with a number for your browser in cookies.',
        nl: 'Laat Quora weten wat u op deze site doet, om advertenties daar te meten en voor u te kiezen, met een nummer voor uw browser in cookies.',
    },
    statement: 'https://www.quora.com/about/privacy',
    hosts: ['a.quora.com', 'q.quora.com'],
    items: [{ name: 'm-b', kind: 'cookie', lifetime: '2 years', thirdParty: true }],
    stop: 'reload',
    // Not read on its own pages that day: names and lifetimes are as commonly reported.
    sources: [
        'https://quoraadsupport.zendesk.com/hc/en-us/categories/115001573928-Pixels-Tracking',
        'https://www.quora.com/about/cookies',
    ],
    checked: '2026-11-22',
});

export { quoraPixel };
