import { service } from './service.js';

/** Gemius: visitor statistics. */
const gemius = /* @__PURE__ */ service({
    id: 'gemius',
    name: 'Gemius',
    provider: 'Gemius S.A.',
    country: 'PL',
    kind: 'analytics',
    category: 'analytical',
    purpose: {
        en: 'Measures how many people a site reaches, with a number for your browser in cookies.',
        nl: 'Meet hoeveel mensen een site bereikt, met een nummer voor uw browser in cookies.',
    },
    statement: 'https://gemius.com/privacy-policy/',
    hosts: ['gemius.pl'],
    items: [
        { name: '__gfp_64b', kind: 'cookie', lifetime: '13 months' },
        { name: '__gfp_s_64b', kind: 'cookie', lifetime: '13 months' },
        { name: 'Gdyn', kind: 'cookie', lifetime: '13 months', thirdParty: true },
    ],
    stop: 'reload',
    // Not read on its own pages that day: names and lifetimes are as commonly reported.
    sources: ['https://gemius.com/cookie-policy/', 'https://privacypolicy.gemius.com/en/cookies/'],
    checked: '2026-11-22',
});

export { gemius };
