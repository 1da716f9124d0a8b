import { service } from './service.js';

/** RTB House: advertising. */
const rtbHouse = /* @__PURE__ */ service({
    id: 'rtb-house',
    name: 'RTB House',
    provider: 'RTB House S.A.',
    country: 'PL',
    kind: 'advertising',
    category: 'tracking',
    purpose: {
        en: 'Follows which products and pages you look at here, to show you advertisements for them on other sites, with a number for your browser in cookies.',
        nl: 'Houdt bij welke producten en pagina’s u hier bekijkt, om u daar op andere sites advertenties voor te tonen, met een nummer voor uw browser in cookies.',
    },
    statement: 'https://www.rtbhouse.com/privacy-center/services-privacy-policy/',
    hosts: ['creativecdn.com'],
    items: [
        { name: '__rtbh.lid', kind: 'cookie', lifetime: '1 year' },
        { name: '__rtbh.uid', kind: 'cookie', lifetime: '1 year' },
        { name: 'u', kind: 'cookie', lifetime: '365 days', thirdParty: true },
        { name: 'c', kind: 'cookie', lifetime: '364 days', thirdParty: true },
        { name: 'g', kind: 'cookie', lifetime: '364 days', thirdParty: true },
    ],
    stop: 'reload',
    // Its own list could not be looked up: what it keeps on its domain is a public cookie database’s, on the site’s
    // a public crawl’s, DuckDuckGo’s Tracker Radar.
    sources: ['https://www.rtbhouse.com/privacy-center/privacy-support-center-for-advertisers-and-publishers'],
    checked: '2026-11-22',
});

export { rtbHouse };
