import { service } from './service.js';

/** Adform: advertising. */
const adform = /* @__PURE__ */ service({
    id: 'adform',
    name: 'Adform',
    provider: 'Adform A/S',
    country: 'DK',
    kind: 'advertising',
    category: 'tracking',
    purpose: {
        en: 'Follows which products and pages you look at here, to show you advertisements for them on other sites, with a number for your browser in cookies.',
        nl: 'Houdt bij welke producten en pagina’s u hier bekijkt, om u daar op andere sites advertenties voor te tonen, met een nummer voor uw browser in cookies.',
    },
    statement: 'https://site.adform.com/privacy-center/platform-privacy/product-and-services-privacy-policy/',
    hosts: ['adform.net', 'adformdsp.net', 'seadform.net'],
    items: [
        { name: 'uid', kind: 'cookie', lifetime: '60 days', thirdParty: true },
        { name: 'C', kind: 'cookie', lifetime: '60 days', thirdParty: true },
        { name: 'cid', kind: 'cookie', lifetime: '60 days', thirdParty: true },
        { name: 'TPC', kind: 'cookie', lifetime: '14 days', thirdParty: true },
        { name: 'otsid', kind: 'cookie', lifetime: '365 days', thirdParty: true },
        { name: 'adformfrpid', kind: 'cookie', lifetime: '30 days' },
    ],
    stop: 'reload',
    // Not read on its own pages that day: names and lifetimes are as commonly reported.
    sources: ['https://site.adform.com/privacy-center/adform-cookies/'],
    checked: '2026-11-22',
});

export { adform };
