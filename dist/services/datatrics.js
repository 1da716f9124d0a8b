import { service } from './service.js';

/** Datatrics: a data platform. */
const datatrics = /* @__PURE__ */ service({
    id: 'datatrics',
    name: 'Datatrics',
    provider: 'Datatrics B.V.',
    country: 'NL',
    kind: 'data-platform',
    category: 'tracking',
    purpose: {
        en: 'Builds a profile of what you look at, to fit pages and recommendations to you, with your choice and data in the browser’s storage.',
        nl: 'Maakt een profiel van wat u bekijkt, om pagina’s en aanbevelingen op u af te stemmen, met uw keuze en gegevens in de opslag van de browser.',
    },
    statement: 'https://www.datatrics.com/privacy-statement',
    hosts: ['datatrics.com'],
    items: [
        { name: 'datatrics_optin', kind: 'localStorage', lifetime: 'persistent' },
        { name: 'datatrics_customData', kind: 'localStorage', lifetime: 'persistent' },
    ],
    stop: 'reload',
    sources: ['https://help.datatrics.com/', 'https://www.datatrics.com/privacy-statement'],
    checked: '2026-11-22',
});

export { datatrics };
