import { service } from './service.js';

/** Leadfeeder (Dealfront): visitor statistics. */
const leadfeeder = /* @__PURE__ */ service({
    id: 'leadfeeder',
    name: 'Leadfeeder (Dealfront)',
    provider: 'Dealfront Finland Oy',
    country: 'FI',
    kind: 'analytics',
    // Tracking and not analytical: it singles out who visits, for others to approach.
    category: 'tracking',
    purpose: {
        en: 'Finds out by the internet address from which company you visit the site, and knows your browser again with a cookie.',
        nl: 'Zoekt via het internetadres uit vanuit welk bedrijf u de site bezoekt, en herkent uw browser met een cookie.',
    },
    statement: 'https://www.dealfront.com/privacy-policy/',
    hosts: ['lfeeder.com', 'leadfeeder.com'],
    items: [
        { name: '_lfa', kind: 'cookie', lifetime: '2 years' },
        { name: '_lfa', kind: 'localStorage', lifetime: 'persistent' },
    ],
    stop: 'reload',
    // Not read on its own pages that day: names and lifetimes are as commonly reported.
    sources: ['https://help.dealfront.com/en/articles/6391550-leadfeeder-tracker-cookies'],
    checked: '2026-11-22',
});

export { leadfeeder };
