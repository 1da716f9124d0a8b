import { service } from './service.js';

/** Twilio Segment: a data platform. */
const segment = /* @__PURE__ */ service({
    id: 'segment',
    name: 'Twilio Segment',
    provider: 'Twilio Ireland Limited',
    country: 'IE',
    kind: 'data-platform',
    category: 'tracking',
    purpose: {
        en: 'Collects what you do on the site and passes it on to other measuring and advertising services, with a number for your browser in cookies.',
        nl: 'Verzamelt wat u op de site doet en geeft het door aan andere meet- en advertentiediensten, met een nummer voor uw browser in cookies.',
    },
    statement: 'https://www.twilio.com/en-us/legal/privacy',
    hosts: ['segment.com', 'segment.io', 'segmentapis.com'],
    items: [
        { name: 'ajs_anonymous_id', kind: 'cookie', lifetime: '1 year' },
        { name: 'ajs_user_id', kind: 'cookie', lifetime: '1 year' },
        { name: 'ajs_group_id', kind: 'cookie', lifetime: '1 year' },
        { name: 'ajs_anonymous_id', kind: 'localStorage', lifetime: 'persistent' },
        { name: 'ajs_user_id', kind: 'localStorage', lifetime: 'persistent' },
        { name: 'ajs_user_traits', kind: 'localStorage', lifetime: 'persistent' },
    ],
    thirdParties: 'Twilio Inc.',
    stop: 'reload',
    // Not read on its own pages that day: names and lifetimes are as commonly reported.
    sources: [
        'https://www.twilio.com/docs/segment/connections/sources/catalog/libraries/website/javascript/cookie-validity-update',
        'https://www.twilio.com/docs/segment/connections/sources/catalog/libraries/website/javascript/identity',
    ],
    checked: '2026-11-22',
});

export { segment };
