import { service } from './service.js';

/** BugSnag: errors and speed. */
const bugsnag = /* @__PURE__ */ service({
    id: 'bugsnag',
    name: 'BugSnag',
    provider: 'SmartBear (Ireland) Limited',
    country: 'IE',
    kind: 'errors',
    category: 'analytical',
    purpose: {
        en: 'Reports errors on the page to the makers of the site, with a number for your browser in local storage.',
        nl: 'Meldt fouten op de pagina aan de makers van de site, met een nummer voor uw browser in lokale opslag.',
    },
    statement: 'https://smartbear.com/privacy/',
    hosts: ['bugsnag.com', 'd2wy8f7a9ursnm.cloudfront.net'],
    items: [{ name: 'bugsnag-anonymous-id', kind: 'localStorage', lifetime: 'persistent' }],
    thirdParties: 'SmartBear Software Inc.',
    stop: 'reload',
    // Not read on its own pages that day: names and lifetimes are as commonly reported.
    sources: ['https://docs.bugsnag.com/platforms/javascript/configuration-options/'],
    checked: '2026-11-22',
});

export { bugsnag };
