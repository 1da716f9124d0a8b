import { service } from './service.js';

/** Sentry: errors and speed. */
const sentry = /* @__PURE__ */ service({
    id: 'sentry',
    name: 'Sentry',
    provider: 'Functional Software, Inc.',
    country: 'US',
    kind: 'errors',
    category: 'analytical',
    purpose: {
        en: 'Reports errors on the page to the makers of the site, with details of the browser and, where the site turns it on, a recording of the screen.',
        nl: 'Meldt fouten op de pagina aan de makers van de site, met gegevens over de browser en, als de site dat aanzet, een opname van het scherm.',
    },
    statement: 'https://sentry.io/privacy/',
    hosts: ['sentry.io', 'sentry-cdn.com'],
    items: [{ name: 'sentryReplaySession', kind: 'sessionStorage', lifetime: 'session' }],
    stop: 'reload',
    // Not read on its own pages that day: names and lifetimes are as commonly reported.
    sources: [
        'https://docs.sentry.io/security-legal-pii/security/',
        'https://docs.sentry.io/platforms/javascript/session-replay/',
    ],
    checked: '2026-11-22',
});

export { sentry };
