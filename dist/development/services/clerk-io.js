import { service } from './service.js';

/** Clerk.io: search and recommendations in a shop. */
const clerkIo = /* @__PURE__ */ service({
    id: 'clerk-io',
    name: 'Clerk.io',
    provider: 'Clerk.io ApS',
    country: 'DK',
    kind: 'shop',
    category: 'tracking',
    purpose: {
        en: 'Searches the shop and recommends products, and follows by an id of your visit what is looked at and bought.',
        nl: 'Doorzoekt de winkel en beveelt producten aan, en volgt met een nummer van uw bezoek wat bekeken en gekocht wordt.',
    },
    statement: 'https://www.clerk.io/privacy-policy',
    hosts: ['clerk.io'],
    // By its documentation it keeps nothing unless the site asks for a persistent visitor.
    items: [],
    stop: 'reload',
    sources: [
        'https://help.clerk.io/help/tracking/visitor-tracking/',
        'https://help.clerk.io/platform/data/cookieless-solution',
    ],
    checked: '2026-11-22',
});

export { clerkIo };
