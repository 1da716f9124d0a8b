import { load } from '../loaders/posthog.js';
import { service } from './service.js';

/** PostHog: visitor statistics. */
const posthog = /* @__PURE__ */ service({
    id: 'posthog',
    name: 'PostHog',
    provider: 'PostHog, Inc.',
    country: 'US',
    kind: 'analytics',
    category: 'analytical',
    purpose: {
        en: 'Follows which steps visitors take on the site, and can record their screen, with a number for your browser in a cookie and in local storage.',
        nl: 'Houdt bij welke stappen bezoekers op de site zetten, en kan hun scherm opnemen, met een nummer voor uw browser in een cookie en in lokale opslag.',
    },
    statement: 'https://posthog.com/privacy',
    hosts: ['posthog.com'],
    items: [
        { name: 'ph_*_posthog', kind: 'cookie', lifetime: '1 year' },
        { name: 'ph_*_posthog', kind: 'localStorage', lifetime: 'persistent' },
        { name: 'ph_*_window_id', kind: 'sessionStorage', lifetime: 'session' },
        { name: 'ph_*_primary_window_exists', kind: 'sessionStorage', lifetime: 'session' },
    ],
    signal: 'posthog',
    stop: 'signal',
    sources: [
        'https://posthog.com/docs/libraries/js/persistence',
        'https://posthog.com/docs/privacy/data-collection',
    ],
    checked: '2026-11-22',
}, load);

export { posthog };
