import { service } from './service.js';

/** Tealium iQ: a tag manager. */
const tealium = /* @__PURE__ */ service({
    id: 'tealium',
    name: 'Tealium iQ',
    provider: 'Tealium Inc.',
    country: 'US',
    kind: 'tag-manager',
    category: 'tracking',
    purpose: {
        en: 'Loads the other measuring and advertising tools that the site has put in it, and counts your visits with cookies.',
        nl: 'Laadt de andere meet- en advertentiediensten die de site erin heeft gezet, en telt uw bezoeken met cookies.',
    },
    statement: 'https://tealium.com/privacy-notice',
    hosts: ['tiqcdn.com', 'tealiumiq.com'],
    items: [
        { name: 'utag_main*', kind: 'cookie', lifetime: '1 year' },
        { name: 'TAPID', kind: 'cookie', lifetime: '1 year', thirdParty: true },
    ],
    stop: 'reload',
    sources: [
        'https://docs.tealium.com/iq-tag-management/data-layer/cookies/',
        'https://docs.tealium.com/server-side/visitor-stitching/tapid/',
        'https://community.tealiumiq.com/t5/Getting-Started/How-Tealium-Uses-Cookies/ta-p/23440',
    ],
    checked: '2026-11-22',
});

export { tealium };
