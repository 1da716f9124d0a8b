import { service } from './service.js';

/** Google Ad Manager: advertising. */
const googleAdManager = /* @__PURE__ */ service({
    id: 'google-ad-manager',
    name: 'Google Ad Manager',
    provider: 'Google Ireland Limited',
    country: 'IE',
    kind: 'advertising',
    category: 'tracking',
    purpose: {
        en: 'Fills the places for advertisements on the page, chosen by what you look at on many sites, with a number for your browser in cookies.',
        nl: 'Vult de advertentieplekken op de pagina, gekozen op wat u op veel sites bekijkt, met een nummer voor uw browser in cookies.',
    },
    statement: 'https://policies.google.com/privacy',
    hosts: ['doubleclick.net', 'googlesyndication.com', 'googletagservices.com', '2mdn.net'],
    items: [
        { name: '__gads', kind: 'cookie', lifetime: '13 months' },
        { name: '__gpi', kind: 'cookie', lifetime: '13 months' },
        { name: '__eoi', kind: 'cookie', lifetime: '6 months' },
        { name: 'IDE', kind: 'cookie', lifetime: '13 months', thirdParty: true },
        { name: 'test_cookie', kind: 'cookie', lifetime: '15 minutes', thirdParty: true },
    ],
    thirdParties: 'Google LLC',
    signal: 'google',
    stop: 'reload',
    // Not read on its own pages that day: names and lifetimes are as commonly reported.
    sources: [
        'https://business.safety.google/adscookies/',
        'https://developers.google.com/publisher-tag/guides/get-started',
    ],
    checked: '2026-11-22',
});

export { googleAdManager };
