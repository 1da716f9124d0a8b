import { service } from './service.js';

/** Reddit Pixel: advertising. */
const redditPixel = /* @__PURE__ */ service({
    id: 'reddit-pixel',
    name: 'Reddit Pixel',
    provider: 'Reddit Netherlands B.V.',
    country: 'NL',
    kind: 'advertising',
    category: 'tracking',
    purpose: {
        en: 'Tells Reddit what you do on this site, to measure advertisements there and to choose them for you, with a number for your browser in cookies.',
        nl: 'Laat Reddit weten wat u op deze site doet, om advertenties daar te meten en voor u te kiezen, met een nummer voor uw browser in cookies.',
    },
    statement: 'https://www.reddit.com/policies/privacy-policy',
    hosts: ['www.redditstatic.com', 'alb.reddit.com', 'pixel-config.reddit.com'],
    items: [{ name: '_rdt_uuid', kind: 'cookie', lifetime: '90 days' }],
    thirdParties: 'Reddit, Inc.',
    stop: 'reload',
    // Not read on its own pages that day: names and lifetimes are as commonly reported.
    sources: [
        'https://business.reddithelp.com/s/article/reddit-pixel',
        'https://www.reddit.com/policies/cookies',
    ],
    checked: '2026-11-22',
});

export { redditPixel };
