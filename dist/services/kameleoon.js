import { service } from './service.js';

/** Kameleoon: experiments. */
const kameleoon = /* @__PURE__ */ service({
    id: 'kameleoon',
    name: 'Kameleoon',
    provider: 'Kameleoon SAS',
    country: 'FR',
    kind: 'experiments',
    category: 'analytical',
    purpose: {
        en: 'Shows visitors different versions of a page and measures which works best, with a number for your browser in a cookie and what you did in local storage.',
        nl: 'Laat bezoekers verschillende versies van een pagina zien en meet welke het beste werkt, met een nummer voor uw browser in een cookie en wat u deed in lokale opslag.',
    },
    statement: 'https://www.kameleoon.com/privacy-policy',
    hosts: ['kameleoon.eu', 'kameleoon.io', 'kameleoon.com'],
    items: [
        { name: 'kameleoonVisitorCode', kind: 'cookie', lifetime: '380 days' },
        { name: 'kameleoonData', kind: 'localStorage', lifetime: 'persistent' },
    ],
    stop: 'reload',
    sources: [
        'https://docs.kameleoon.com/developer-docs/privacy-and-compliance/data-collection-client-side',
        'https://www.rubydoc.info/gems/kameleoon-client-ruby/3.17.0/Kameleoon/Network/Cookie',
    ],
    checked: '2026-11-22',
});

export { kameleoon };
