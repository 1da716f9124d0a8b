import { service } from './service.js';

/** Google AdSense: advertising. */
const googleAdsense = /* @__PURE__ */ service({
    id: 'google-adsense',
    name: 'Google AdSense',
    provider: 'Google Ireland Limited',
    country: 'IE',
    kind: 'advertising',
    category: 'tracking',
    purpose: {
        en: 'Shows advertisements of Google, chosen by what you look at on many sites, with a number for your browser in cookies.',
        nl: 'Toont advertenties van Google, gekozen op wat u op veel sites bekijkt, met een nummer voor uw browser in cookies.',
    },
    statement: 'https://policies.google.com/privacy',
    hosts: ['googlesyndication.com', 'doubleclick.net', 'adtrafficquality.google'],
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
        'https://support.google.com/adsense/answer/7549925',
    ],
    checked: '2026-11-22',
});

export { googleAdsense };
