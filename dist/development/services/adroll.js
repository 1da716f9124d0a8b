import { service } from './service.js';

/** AdRoll: advertising. */
const adroll = /* @__PURE__ */ service({
    id: 'adroll',
    name: 'AdRoll',
    provider: 'AdRoll Advertising Limited',
    country: 'IE',
    kind: 'advertising',
    category: 'tracking',
    purpose: {
        en: 'Follows which products and pages you look at here, to show you advertisements for them on other sites, with a number for your browser in cookies.',
        nl: 'Houdt bij welke producten en pagina’s u hier bekijkt, om u daar op andere sites advertenties voor te tonen, met een nummer voor uw browser in cookies.',
    },
    statement: 'https://www.nextroll.com/privacy',
    hosts: ['adroll.com'],
    items: [
        { name: '__adroll', kind: 'cookie', lifetime: '13 months', thirdParty: true },
        { name: '__adroll_fpc', kind: 'cookie', lifetime: '1 year' },
        { name: '__ar_v4', kind: 'cookie', lifetime: '1 year' },
    ],
    thirdParties: 'NextRoll, Inc.',
    stop: 'reload',
    // Not read on its own pages that day: names and lifetimes are as commonly reported.
    sources: ['https://www.nextroll.com/privacy', 'https://help.adroll.com/hc/en-us/articles/211846018'],
    checked: '2026-11-22',
});

export { adroll };
