import { service } from './service.js';

/** Heap: visitor statistics. */
const heap = /* @__PURE__ */ service({
    id: 'heap',
    name: 'Heap',
    provider: 'Heap Inc.',
    country: 'US',
    kind: 'analytics',
    category: 'analytical',
    purpose: {
        en: 'Records every click, form and page view on the site, with a number for your browser in cookies.',
        nl: 'Legt elke klik, elk formulier en elke bekeken pagina op de site vast, met een nummer voor uw browser in cookies.',
    },
    statement: 'https://www.heap.io/privacy',
    hosts: ['heapanalytics.com', 'heap-api.com'],
    items: [
        { name: '_hp2_id.*', kind: 'cookie', lifetime: '13 months' },
        { name: '_hp2_props.*', kind: 'cookie', lifetime: '13 months' },
        { name: '_hp2_ses_props.*', kind: 'cookie', lifetime: '30 minutes' },
        { name: '_hp5_meta.*', kind: 'cookie', lifetime: '13 months' },
        { name: '_hp5_event_props.*', kind: 'cookie', lifetime: '13 months' },
        { name: '_hp5_let.*', kind: 'cookie', lifetime: '13 months' },
        // Only where the site records sessions.
        { name: 'userty.core.p.*', kind: 'cookie', lifetime: '2 years' },
        { name: 'userty.core.s.*', kind: 'cookie', lifetime: 'session' },
    ],
    thirdParties: 'Content Square SAS',
    stop: 'reload',
    sources: [
        'https://help.heap.io/hc/en-us/articles/18700032854300-What-cookies-does-Heap-set-and-what-are-they-used-for',
        'https://contentsquare.com/fr-fr/privacy-center/subprocessors/',
    ],
    checked: '2026-11-22',
});

export { heap };
