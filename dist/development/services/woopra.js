import { service } from './service.js';

/** Woopra: visitor statistics. */
const woopra = /* @__PURE__ */ service({
    id: 'woopra',
    name: 'Woopra',
    provider: 'Woopra, Inc.',
    country: 'US',
    kind: 'analytics',
    category: 'analytical',
    purpose: {
        en: 'Follows which steps each visitor takes on the site, with a number for your browser in a cookie.',
        nl: 'Houdt bij welke stappen elke bezoeker op de site zet, met een nummer voor uw browser in een cookie.',
    },
    statement: 'https://www.woopra.com/privacy',
    hosts: ['woopra.com'],
    items: [{ name: 'wooTracker', kind: 'cookie', lifetime: '2 years' }],
    stop: 'reload',
    // Not read on its own pages that day: names and lifetimes are as commonly reported.
    sources: ['https://docs.woopra.com/reference/javascript-tracker'],
    checked: '2026-11-22',
});

export { woopra };
