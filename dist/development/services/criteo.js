import { service } from './service.js';

/** Criteo: advertising. */
const criteo = /* @__PURE__ */ service({
    id: 'criteo',
    name: 'Criteo',
    provider: 'Criteo SA',
    country: 'FR',
    kind: 'advertising',
    category: 'tracking',
    purpose: {
        en: 'Follows which products and pages you look at here, to show you advertisements for them on other sites, with a number for your browser in cookies.',
        nl: 'Houdt bij welke producten en pagina’s u hier bekijkt, om u daar op andere sites advertenties voor te tonen, met een nummer voor uw browser in cookies.',
    },
    statement: 'https://www.criteo.com/privacy/',
    hosts: ['criteo.com', 'criteo.net'],
    items: [
        { name: 'uid', kind: 'cookie', lifetime: '13 months', thirdParty: true },
        { name: 'cto_bundle', kind: 'cookie', lifetime: '13 months' },
        { name: 'cto_bundle', kind: 'localStorage', lifetime: 'persistent' },
        { name: 'cto_bidid', kind: 'cookie', lifetime: '13 months' },
    ],
    stop: 'reload',
    // Not read on its own pages that day: names and lifetimes are as commonly reported.
    sources: ['https://www.criteo.com/privacy/our-cookies/', 'https://www.criteo.com/privacy/'],
    checked: '2026-11-22',
});

export { criteo };
