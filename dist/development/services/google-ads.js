import { load } from '../loaders/google-ads.js';
import { service } from './service.js';

/**
 * Google Ads: advertising.
 * It also sends to `www.google.com`, which stands for too much besides to be named here. Of its host
 * `googletagmanager.com` the sheet of Google Analytics 4 says more.
 */
const googleAds = /* @__PURE__ */ service({
    id: 'google-ads',
    name: 'Google Ads',
    provider: 'Google Ireland Limited',
    country: 'IE',
    kind: 'advertising',
    category: 'tracking',
    purpose: {
        en: 'Tells Google what you do on this site, to measure advertisements there and to choose them for you, with a number for your browser in cookies.',
        nl: 'Laat Google weten wat u op deze site doet, om advertenties daar te meten en voor u te kiezen, met een nummer voor uw browser in cookies.',
    },
    statement: 'https://policies.google.com/privacy',
    hosts: ['googletagmanager.com', 'googleadservices.com', 'doubleclick.net'],
    items: [
        { name: '_gcl_au', kind: 'cookie', lifetime: '90 days' },
        { name: '_gcl_aw', kind: 'cookie', lifetime: '90 days' },
        { name: '_gcl_gb', kind: 'cookie', lifetime: '90 days' },
        { name: '_gcl_gs', kind: 'cookie', lifetime: '90 days' },
        { name: '_gcl_ag', kind: 'cookie', lifetime: '90 days' },
        { name: '_gac_*', kind: 'cookie', lifetime: '90 days' },
        { name: 'FPGCLAW', kind: 'cookie', lifetime: '90 days' },
        { name: 'IDE', kind: 'cookie', lifetime: '13 months', thirdParty: true },
        { name: 'test_cookie', kind: 'cookie', lifetime: '15 minutes', thirdParty: true },
    ],
    thirdParties: 'Google LLC',
    signal: 'google',
    stop: 'reload',
    // Not read on its own pages that day: names and lifetimes are as commonly reported.
    sources: [
        'https://business.safety.google/adscookies/',
        'https://policies.google.com/technologies/cookies',
        'https://developers.google.com/tag-platform/security/concepts/cookies',
    ],
    checked: '2026-11-22',
}, load);

export { googleAds };
