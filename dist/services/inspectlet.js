import { service } from './service.js';

/** Inspectlet: heat maps and recordings. */
const inspectlet = /* @__PURE__ */ service({
    id: 'inspectlet',
    name: 'Inspectlet',
    provider: 'Inspectlet',
    country: 'US',
    kind: 'heat-maps',
    category: 'analytical',
    purpose: {
        en: 'Records what you do on a page, such as clicks and scrolling, to show where pages do not work well, with a number for your browser in cookies.',
        nl: 'Neemt op wat u op een pagina doet, zoals klikken en scrollen, om te zien waar pagina’s niet goed werken, met een nummer voor uw browser in cookies.',
    },
    statement: 'https://www.inspectlet.com/legal',
    hosts: ['inspectlet.com'],
    items: [
        { name: '__insp_uid', kind: 'cookie', lifetime: '1 year' },
        { name: '__insp_sid', kind: 'cookie', lifetime: 'session' },
        { name: '__insp_wid', kind: 'cookie', lifetime: 'session' },
        { name: '__insp_nv', kind: 'cookie', lifetime: 'session' },
        { name: '__insp_slim', kind: 'cookie', lifetime: '1 year' },
        { name: '__insp_targlpu', kind: 'cookie', lifetime: '1 year' },
        { name: '__insp_targlpt', kind: 'cookie', lifetime: '1 year' },
        { name: '__insp_norec_sess', kind: 'cookie', lifetime: '1 year' },
    ],
    stop: 'reload',
    // Not read on its own pages that day: names and lifetimes are as commonly reported.
    sources: ['https://www.inspectlet.com/legal', 'https://docs.inspectlet.com/hc/en-us'],
    checked: '2026-11-22',
});

export { inspectlet };
