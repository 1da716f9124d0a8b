import { service } from './service.js';

/**
 * Piwik PRO Tag Manager: a tag manager.
 * Its container comes from the host that the sheet of Piwik PRO Analytics names: a script that loads it needs a
 * label of its own. Tracking because it runs whatever the container holds.
 */
const piwikProTagManager = /* @__PURE__ */ service({
    id: 'piwik-pro-tag-manager',
    name: 'Piwik PRO Tag Manager',
    provider: 'Piwik PRO SA',
    country: 'PL',
    kind: 'tag-manager',
    category: 'tracking',
    purpose: {
        en: 'Loads the other measuring and advertising tools that the site has put in it, and remembers with cookies how and how often you came.',
        nl: 'Laadt de andere meet- en advertentiediensten die de site erin heeft gezet, en onthoudt met cookies hoe en hoe vaak u kwam.',
    },
    statement: 'https://piwik.pro/privacy-policy/',
    hosts: [],
    items: [
        { name: 'stg_last_interaction', kind: 'cookie', lifetime: '365 days' },
        { name: 'stg_returning_visitor', kind: 'cookie', lifetime: '365 days' },
        { name: 'stg_traffic_source_priority', kind: 'cookie', lifetime: '30 minutes' },
        { name: 'stg_externalReferrer', kind: 'cookie', lifetime: 'session' },
        { name: 'stg_utm_campaign', kind: 'cookie', lifetime: 'session' },
        { name: 'stg_pk_campaign', kind: 'cookie', lifetime: 'session' },
        { name: 'stg_fired__*', kind: 'cookie', lifetime: 'session' },
    ],
    signal: 'piwik-pro',
    stop: 'reload',
    sources: ['https://help.piwik.pro/support/privacy/cookies-created-by-piwik-pro/'],
    checked: '2026-11-22',
});

export { piwikProTagManager };
