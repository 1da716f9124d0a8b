import { service } from './service.js';

/** Chartbeat: visitor statistics. */
const chartbeat = /* @__PURE__ */ service({
    id: 'chartbeat',
    name: 'Chartbeat',
    provider: 'Chartbeat, Inc.',
    country: 'US',
    kind: 'analytics',
    category: 'analytical',
    purpose: {
        en: 'Measures which articles are read and for how long, with a number for your browser in a cookie.',
        nl: 'Meet welke artikelen worden gelezen en hoelang, met een nummer voor uw browser in een cookie.',
    },
    statement: 'https://chartbeat.com/privacy/',
    hosts: ['chartbeat.com', 'chartbeat.net'],
    items: [
        { name: '_cb', kind: 'cookie', lifetime: '13 months' },
        { name: '_chartbeat2', kind: 'cookie', lifetime: '13 months' },
        { name: '_cb_svref', kind: 'cookie', lifetime: '30 minutes' },
        { name: '_SUPERFLY_nosample', kind: 'cookie', lifetime: '1 hour' },
        { name: '_v__chartbeat3', kind: 'localStorage', lifetime: 'persistent' },
    ],
    stop: 'reload',
    // Its own pages give the names; some lifetimes are as commonly reported.
    sources: [
        'https://help.chartbeat.com/hc/en-us/articles/360044659014-Chartbeat-Cookies',
        'https://chartbeat.zendesk.com/hc/en-us/articles/209522288-Does-Chartbeat-use-cookies-',
    ],
    checked: '2026-11-22',
});

export { chartbeat };
