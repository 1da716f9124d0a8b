import { service } from './service.js';

/** The Trade Desk: advertising. */
const theTradeDesk = /* @__PURE__ */ service({
    id: 'the-trade-desk',
    name: 'The Trade Desk',
    provider: 'The Trade Desk, Inc.',
    country: 'US',
    kind: 'advertising',
    category: 'tracking',
    purpose: {
        en: 'Follows which products and pages you look at here, to show you advertisements for them on other sites, with a number for your browser in cookies.',
        nl: 'Houdt bij welke producten en pagina’s u hier bekijkt, om u daar op andere sites advertenties voor te tonen, met een nummer voor uw browser in cookies.',
    },
    statement: 'https://www.thetradedesk.com/us/privacy',
    hosts: ['adsrvr.org'],
    items: [
        { name: 'TDID', kind: 'cookie', lifetime: '1 year', thirdParty: true },
        { name: 'TDCPM', kind: 'cookie', lifetime: '1 year', thirdParty: true },
    ],
    stop: 'reload',
    // Not read on its own pages that day: names and lifetimes are as commonly reported.
    sources: [
        'https://www.thetradedesk.com/us/privacy',
        'https://partner.thetradedesk.com/v3/portal/data/doc/TrackingTagsOverview',
    ],
    checked: '2026-11-22',
});

export { theTradeDesk };
