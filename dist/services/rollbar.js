import { service } from './service.js';

/** Rollbar: errors and speed. */
const rollbar = /* @__PURE__ */ service({
    id: 'rollbar',
    name: 'Rollbar',
    provider: 'Rollbar, Inc.',
    country: 'US',
    kind: 'errors',
    category: 'analytical',
    purpose: {
        en: 'Reports errors on the page to the makers of the site, with details of the browser, and keeps nothing in it.',
        nl: 'Meldt fouten op de pagina aan de makers van de site, met gegevens over de browser, en bewaart daar niets in.',
    },
    statement: 'https://docs.rollbar.com/docs/privacy-policy',
    hosts: ['rollbar.com'],
    items: [],
    stop: 'reload',
    // Not read on its own pages that day: that it keeps nothing is as commonly reported.
    sources: ['https://docs.rollbar.com/docs/browser-js', 'https://docs.rollbar.com/docs/gdpr'],
    checked: '2026-11-22',
});

export { rollbar };
