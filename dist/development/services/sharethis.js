import { service } from './service.js';

const sharethis = /* @__PURE__ */ service({
    id: 'sharethis',
    name: 'ShareThis',
    provider: 'ShareThis, Inc.',
    country: 'US',
    kind: 'social',
    category: 'tracking',
    purpose: {
        en: 'Shows buttons to share the page; ShareThis follows your browser across sites and sells what it learns for advertising.',
        nl: 'Toont knoppen om de pagina te delen; ShareThis volgt uw browser over websites heen en verkoopt wat het te weten komt voor advertenties.',
    },
    statement: 'https://sharethis.com/privacy/',
    hosts: ['sharethis.com'],
    items: [
        { name: '__stid', kind: 'cookie', lifetime: '1 year', thirdParty: true },
        { name: '__stidv', kind: 'cookie', lifetime: '1 year', thirdParty: true },
        { name: 'pxcelPage*', kind: 'cookie', lifetime: '1 year', thirdParty: true },
        { name: 'fpestid', kind: 'cookie', lifetime: '13 months' },
    ],
    thirdParties: 'Advertisers and data partners of ShareThis',
    stop: 'reload',
    sources: ['https://sharethis.com/privacy/'],
    checked: '2026-11-22',
});

export { sharethis };
