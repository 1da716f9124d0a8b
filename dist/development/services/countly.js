import { service } from './service.js';

/**
 * Countly: visitor statistics.
 * The host is that of its own cloud; a site that runs it itself gives the option `hosts`.
 */
const countly = /* @__PURE__ */ service({
    id: 'countly',
    name: 'Countly',
    provider: 'Countly Ltd',
    country: 'GB',
    kind: 'analytics',
    category: 'analytical',
    purpose: {
        en: 'Counts visits and what visitors do on the site, with a number for your browser in local storage.',
        nl: 'Telt bezoeken en wat bezoekers op de site doen, met een nummer voor uw browser in lokale opslag.',
    },
    statement: 'https://countly.com/legal/privacy-policy',
    hosts: ['count.ly'],
    items: [
        { name: '*/cly_id', kind: 'localStorage', lifetime: 'persistent' },
        { name: '*/cly_id_type', kind: 'localStorage', lifetime: 'persistent' },
        { name: '*/cly_session', kind: 'localStorage', lifetime: 'persistent' },
        { name: '*/cly_queue', kind: 'localStorage', lifetime: 'persistent' },
        { name: '*/cly_event', kind: 'localStorage', lifetime: 'persistent' },
        { name: '*/cly_id', kind: 'cookie', lifetime: '1 year' },
    ],
    stop: 'reload',
    // Its own pages give the names; some lifetimes are as commonly reported.
    sources: [
        'https://support.countly.com/hc/en-us/articles/360037441932-Web-analytics-JavaScript',
        'https://github.com/Countly/countly-sdk-web',
    ],
    checked: '2026-11-22',
});

export { countly };
