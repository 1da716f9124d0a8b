import { service } from './service.js';

/** Google Campaign Manager 360 (Floodlight): advertising. */
const googleFloodlight = /* @__PURE__ */ service({
    id: 'google-floodlight',
    name: 'Google Campaign Manager 360 (Floodlight)',
    provider: 'Google Ireland Limited',
    country: 'IE',
    kind: 'advertising',
    category: 'tracking',
    purpose: {
        en: 'Tells Google what you do on this site, to measure advertisements there and to choose them for you, with a number for your browser in cookies.',
        nl: 'Laat Google weten wat u op deze site doet, om advertenties daar te meten en voor u te kiezen, met een nummer voor uw browser in cookies.',
    },
    statement: 'https://policies.google.com/privacy',
    hosts: ['fls.doubleclick.net', 'ad.doubleclick.net', 'googletagmanager.com'],
    items: [
        { name: '_gcl_dc', kind: 'cookie', lifetime: '90 days' },
        { name: 'FPGCLDC', kind: 'cookie', lifetime: '90 days' },
        { name: 'IDE', kind: 'cookie', lifetime: '13 months', thirdParty: true },
        { name: 'test_cookie', kind: 'cookie', lifetime: '15 minutes', thirdParty: true },
    ],
    thirdParties: 'Google LLC',
    signal: 'google',
    stop: 'reload',
    // Not read on its own pages that day: names and lifetimes are as commonly reported.
    sources: [
        'https://business.safety.google/adscookies/',
        'https://support.google.com/campaignmanager/answer/2839090',
    ],
    checked: '2026-11-22',
});

export { googleFloodlight };
