import { service } from './service.js';

/** Siteimprove Analytics: visitor statistics. */
const siteimproveAnalytics = /* @__PURE__ */ service({
    id: 'siteimprove-analytics',
    name: 'Siteimprove Analytics',
    provider: 'Siteimprove A/S',
    country: 'DK',
    kind: 'analytics',
    category: 'analytical',
    purpose: {
        en: 'Counts visits and which pages people read, with a number for your browser in a cookie.',
        nl: 'Telt bezoeken en welke pagina’s mensen lezen, met een nummer voor uw browser in een cookie.',
    },
    statement: 'https://www.siteimprove.com/privacy/privacy-policy/',
    hosts: ['siteimproveanalytics.com', 'siteimproveanalytics.io'],
    items: [
        { name: 'nmstat', kind: 'cookie', lifetime: '1000 days' },
        { name: 'siteimproveses', kind: 'cookie', lifetime: 'session' },
    ],
    stop: 'reload',
    // Not read on its own pages that day: names and lifetimes are as commonly reported.
    sources: [
        'https://support.siteimprove.com/hc/en-gb/articles/115000070092-Analytics-Technical-Specifications',
    ],
    checked: '2026-11-22',
});

export { siteimproveAnalytics };
