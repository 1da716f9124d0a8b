import { service } from './service.js';

/**
 * Snowplow: visitor statistics.
 * The host is that of its managed collectors; one on a domain of the site’s own goes in the option `hosts`.
 */
const snowplow = /* @__PURE__ */ service({
    id: 'snowplow',
    name: 'Snowplow',
    provider: 'Snowplow Analytics Limited',
    country: 'GB',
    kind: 'analytics',
    category: 'analytical',
    purpose: {
        en: 'Collects what visitors do on the site for the site’s own reports, with a number for your browser in cookies.',
        nl: 'Verzamelt wat bezoekers op de site doen voor eigen rapporten van de site, met een nummer voor uw browser in cookies.',
    },
    statement: 'https://snowplow.io/privacy-policy',
    hosts: ['snplow.net'],
    items: [
        { name: '_sp_id.*', kind: 'cookie', lifetime: '2 years' },
        { name: '_sp_ses.*', kind: 'cookie', lifetime: '30 minutes' },
        { name: 'snowplowOutQueue_*', kind: 'localStorage', lifetime: 'persistent' },
    ],
    stop: 'reload',
    sources: [
        'https://docs.snowplow.io/docs/sources/web-trackers/cookies-and-local-storage',
        'https://snowplowanalytics.com/terms-of-service/data-processing-agreement/',
    ],
    checked: '2026-11-22',
});

export { snowplow };
