import { service } from './service.js';

/** Tripadvisor’s widgets: reviews. */
const tripadvisorWidget = /* @__PURE__ */ service({
    id: 'tripadvisor-widget',
    name: 'Tripadvisor widget',
    provider: 'Tripadvisor LLC',
    country: 'US',
    kind: 'reviews',
    category: 'tracking',
    purpose: {
        en: 'Shows reviews and a score of Tripadvisor in the page; Tripadvisor recognises your browser by ids of its own.',
        nl: 'Toont beoordelingen en een score van Tripadvisor in de pagina; Tripadvisor herkent uw browser aan eigen nummers.',
    },
    statement: 'https://tripadvisor.mediaroom.com/us-privacy-policy',
    hosts: ['tripadvisor.com', 'tripadvisor.nl', 'tacdn.com', 'jscache.com', 'tamgrt.com'],
    items: [
        { name: 'TADCID', kind: 'cookie', lifetime: '10 years', thirdParty: true },
        { name: 'TATravelInfo', kind: 'cookie', lifetime: '2 years', thirdParty: true },
        { name: 'TAUnique', kind: 'cookie', lifetime: 'session', thirdParty: true },
    ],
    stop: 'removal',
    // Its statement names the company and no cookies: names and lifetimes are a public cookie database's.
    sources: [
        'https://tripadvisor.mediaroom.com/bedu-privacy-policy',
        'https://tripadvisor.mediaroom.com/SE-privacy-policy',
    ],
    checked: '2026-11-22',
});

export { tripadvisorWidget };
