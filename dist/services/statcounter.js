import { service } from './service.js';

/** Statcounter: visitor statistics. */
const statcounter = /* @__PURE__ */ service({
    id: 'statcounter',
    name: 'Statcounter',
    provider: 'StatCounter',
    country: 'IE',
    kind: 'analytics',
    category: 'analytical',
    purpose: {
        en: 'Counts visits and knows returning visitors again, with a number for your browser in cookies.',
        nl: 'Telt bezoeken en herkent terugkerende bezoekers, met een nummer voor uw browser in cookies.',
    },
    statement: 'https://statcounter.com/about/legal/',
    hosts: ['statcounter.com'],
    items: [
        { name: 'sc_is_visitor_unique', kind: 'cookie', lifetime: '2 years' },
        // Since 2016 it is giving way to the one above.
        { name: 'is_unique', kind: 'cookie', lifetime: '5 years', thirdParty: true },
        { name: 'sc_medium_source', kind: 'localStorage', lifetime: 'persistent' },
        { name: 'statcounter_bounce', kind: 'sessionStorage', lifetime: 'session' },
    ],
    stop: 'reload',
    // Its page as it stood in 2016 gives the cookies; what it stores beside them is as sites report it.
    sources: [
        'https://statcounter.com/about/cookies/',
        'https://secure.statcounter.com/support/faq/316-what-to-include-in-your-privacy-policy/',
    ],
    checked: '2026-11-22',
});

export { statcounter };
