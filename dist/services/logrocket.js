import { service } from './service.js';

/** LogRocket: errors and speed. */
const logrocket = /* @__PURE__ */ service({
    id: 'logrocket',
    name: 'LogRocket',
    provider: 'LogRocket, Inc.',
    country: 'US',
    kind: 'errors',
    category: 'analytical',
    purpose: {
        en: 'Records what happens on your screen on this site and which errors occur, with a number for your visit in cookies.',
        nl: 'Neemt op wat er op deze site op uw scherm gebeurt en welke fouten er optreden, met een nummer voor uw bezoek in cookies.',
    },
    statement: 'https://logrocket.com/privacy',
    hosts: [
        'logrocket.com',
        'logrocket.io',
        'lr-in-prod.com',
        'lr-in.com',
        'lr-ingest.com',
        'lr-ingest.io',
        'lgrckt-in.com',
    ],
    items: [
        { name: '_lr_tabs_*', kind: 'cookie', lifetime: '1 day' },
        { name: '_lr_hb_*', kind: 'cookie', lifetime: '1 day' },
        { name: '_lr_uf_*', kind: 'cookie', lifetime: '1 year' },
    ],
    stop: 'reload',
    // Its own pages give the names; some lifetimes are as commonly reported.
    sources: ['https://docs.logrocket.com/reference/cookies'],
    checked: '2026-11-22',
});

export { logrocket };
