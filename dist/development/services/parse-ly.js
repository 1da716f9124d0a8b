import { service } from './service.js';

/** Parse.ly: visitor statistics. */
const parseLy = /* @__PURE__ */ service({
    id: 'parse-ly',
    name: 'Parse.ly',
    provider: 'WPVIP Inc.',
    country: 'US',
    kind: 'analytics',
    category: 'analytical',
    purpose: {
        en: 'Measures which articles are read and for how long, with a number for your browser in cookies.',
        nl: 'Meet welke artikelen worden gelezen en hoelang, met een nummer voor uw browser in cookies.',
    },
    statement: 'https://www.parse.ly/privacy-policy/',
    hosts: ['parsely.com'],
    items: [
        { name: '_parsely_visitor', kind: 'cookie', lifetime: '13 months' },
        { name: '_parsely_session', kind: 'cookie', lifetime: '30 minutes' },
        { name: '_parsely_tpa_blocked', kind: 'cookie', lifetime: '12 hours' },
        { name: '_parsely_slot_click', kind: 'cookie', lifetime: 'session' },
        { name: 'vipexp-local-state', kind: 'localStorage', lifetime: 'persistent' },
    ],
    thirdParties: 'Automattic, of which WPVIP is a part',
    stop: 'reload',
    sources: ['https://docs.parse.ly/privacy/cookies/', 'https://wpvip.com/privacy/'],
    checked: '2026-11-22',
});

export { parseLy };
