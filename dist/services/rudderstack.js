import { service } from './service.js';

/** RudderStack: a data platform. */
const rudderstack = /* @__PURE__ */ service({
    id: 'rudderstack',
    name: 'RudderStack',
    provider: 'RudderStack, Inc.',
    country: 'US',
    kind: 'data-platform',
    category: 'tracking',
    purpose: {
        en: 'Collects what you do on the site and passes it on to other measuring and advertising services, with a number for your browser in cookies.',
        nl: 'Verzamelt wat u op de site doet en geeft het door aan andere meet- en advertentiediensten, met een nummer voor uw browser in cookies.',
    },
    statement: 'https://www.rudderstack.com/privacy-policy/',
    hosts: ['rudderlabs.com', 'rudderstack.com'],
    items: [
        { name: 'rl_anonymous_id', kind: 'cookie', lifetime: '1 year' },
        { name: 'rl_user_id', kind: 'cookie', lifetime: '1 year' },
        { name: 'rl_trait', kind: 'cookie', lifetime: '1 year' },
        { name: 'rl_group_id', kind: 'cookie', lifetime: '1 year' },
        { name: 'rl_group_trait', kind: 'cookie', lifetime: '1 year' },
        { name: 'rl_session', kind: 'cookie', lifetime: '1 year' },
        { name: 'rl_page_init_referrer', kind: 'cookie', lifetime: '1 year' },
        { name: 'rl_page_init_referring_domain', kind: 'cookie', lifetime: '1 year' },
    ],
    stop: 'reload',
    // Its own pages give the names; some lifetimes are as commonly reported.
    sources: [
        'https://www.rudderstack.com/docs/sources/event-streams/sdks/rudderstack-javascript-sdk/data-storage-cookies/',
    ],
    checked: '2026-11-22',
});

export { rudderstack };
