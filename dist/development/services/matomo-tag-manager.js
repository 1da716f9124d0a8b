import { service } from './service.js';

/**
 * Matomo Tag Manager: a tag manager.
 * Its container comes from the site’s own server or from that of Matomo Cloud, whose sheet names the host: a
 * script that loads it needs a label of its own. Tracking because it runs whatever the container holds.
 */
const matomoTagManager = /* @__PURE__ */ service({
    id: 'matomo-tag-manager',
    name: 'Matomo Tag Manager',
    provider: 'InnoCraft Limited',
    country: 'NZ',
    kind: 'tag-manager',
    category: 'tracking',
    purpose: {
        en: 'Loads the other measuring and advertising tools that the site has put in it; by itself it keeps nothing in your browser.',
        nl: 'Laadt de andere meet- en advertentiediensten die de site erin heeft gezet; zelf bewaart het niets in uw browser.',
    },
    statement: 'https://matomo.org/privacy-policy/',
    hosts: [],
    items: [],
    stop: 'reload',
    // Not read on its own pages that day: that it keeps nothing is as commonly reported.
    sources: [
        'https://developer.matomo.org/guides/tagmanager/introduction',
        'https://matomo.org/faq/general/faq_146/',
    ],
    checked: '2026-11-22',
});

export { matomoTagManager };
