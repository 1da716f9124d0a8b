import { service } from './service.js';

/** Comscore: visitor statistics. */
const comscore = /* @__PURE__ */ service({
    id: 'comscore',
    name: 'Comscore',
    provider: 'comScore B.V.',
    country: 'NL',
    kind: 'analytics',
    // By one number on all sites that have it.
    category: 'tracking',
    purpose: {
        en: 'Measures how many people a site reaches, with a number for your browser in cookies that work across sites.',
        nl: 'Meet hoeveel mensen een site bereikt, met een nummer voor uw browser in cookies die op meer sites werken.',
    },
    statement: 'https://www.comscore.com/About/Privacy/Privacy-Policy',
    hosts: ['scorecardresearch.com'],
    items: [
        { name: 'UID', kind: 'cookie', lifetime: '2 years', thirdParty: true },
        { name: 'XID', kind: 'cookie', lifetime: '1 year', thirdParty: true },
        { name: 'PID', kind: 'cookie', lifetime: '1 year', thirdParty: true },
        { name: 'UIDR', kind: 'cookie', lifetime: '2 years', thirdParty: true },
    ],
    thirdParties: 'Comscore, Inc.',
    stop: 'reload',
    // Not read on its own pages that day: names and lifetimes are as commonly reported.
    sources: ['https://www.scorecardresearch.com/privacy.aspx'],
    checked: '2026-11-22',
});

export { comscore };
