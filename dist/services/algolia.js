import { service } from './service.js';

/** Algolia: search, with its analytics. */
const algolia = /* @__PURE__ */ service({
    id: 'algolia',
    name: 'Algolia',
    provider: 'Algolia SAS',
    country: 'FR',
    kind: 'search',
    category: 'analytical',
    purpose: {
        en: 'Finds what you type in the search box, and can keep an id to measure which results people open.',
        nl: 'Vindt wat u in het zoekvak typt, en kan een nummer bewaren om te meten welke resultaten mensen openen.',
    },
    statement: 'https://www.algolia.com/policies/privacy/',
    hosts: ['algolia.net', 'algolianet.com', 'algolia.io'],
    // Only where the site turned on the cookie of its search analytics.
    items: [{ name: '_ALGOLIA', kind: 'cookie', lifetime: '6 months' }],
    stop: 'reload',
    sources: [
        'https://support.algolia.com/hc/en-us/articles/4406981941905',
        'https://www.algolia.com/doc/libraries/search-insights/init',
    ],
    checked: '2026-11-22',
});

export { algolia };
