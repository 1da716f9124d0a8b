import { service } from './service.js';

/** X Pixel: advertising. */
const xPixel = /* @__PURE__ */ service({
    id: 'x-pixel',
    name: 'X Pixel',
    provider: 'X Internet Unlimited Company',
    country: 'IE',
    kind: 'advertising',
    category: 'tracking',
    purpose: {
        en: 'Tells X what you do on this site, to measure advertisements there and to choose them for you, with a number for your browser in cookies.',
        nl: 'Laat X weten wat u op deze site doet, om advertenties daar te meten en voor u te kiezen, met een nummer voor uw browser in cookies.',
    },
    statement: 'https://x.com/en/privacy',
    hosts: ['ads-twitter.com', 'analytics.twitter.com', 't.co'],
    items: [
        { name: 'muc_ads', kind: 'cookie', lifetime: '2 years', thirdParty: true },
        { name: 'personalization_id', kind: 'cookie', lifetime: '2 years', thirdParty: true },
        { name: 'guest_id', kind: 'cookie', lifetime: '2 years', thirdParty: true },
        { name: 'guest_id_ads', kind: 'cookie', lifetime: '2 years', thirdParty: true },
        { name: 'guest_id_marketing', kind: 'cookie', lifetime: '2 years', thirdParty: true },
    ],
    thirdParties: 'X Corp.',
    stop: 'reload',
    // Not read on its own pages that day: names and lifetimes are as commonly reported.
    sources: [
        'https://help.x.com/en/rules-and-policies/x-cookies',
        'https://business.x.com/en/help/campaign-measurement-and-analytics/conversion-tracking-for-websites',
    ],
    checked: '2026-11-22',
});

export { xPixel };
